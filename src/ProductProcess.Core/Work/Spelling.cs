namespace ProductProcess.Core.Work;

/// <summary>Finds the known word that a misspelt one most likely stood for: everything that says "did you mean".</summary>
public static class Spelling
{
    /// <summary>A word far longer than any of ours is near to none of them.</summary>
    private const int Longest = 64;

    /// <summary>Shorter beginnings say little about the word meant.</summary>
    private const int ShortestBeginning = 3;

    /// <summary>
    /// The nearest known word; null where none is near. A word that is the beginning of the other comes before one that
    /// differs by more than a letter. Of equals the first in ordinal order.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        return known
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate), Begins: IsBeginning(word, candidate)))
            .Where(pair => pair.Begins || pair.Distance <= Math.Max(1, Math.Min(word.Length, pair.Word.Length) / 3 + 1))
            .OrderBy(pair => pair.Distance > 1)
            .ThenBy(pair => !pair.Begins)
            .ThenBy(pair => pair.Distance)
            .ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Select(pair => pair.Word)
            .FirstOrDefault();
    }

    /// <summary>Whether one of two words is the beginning of the other, regardless of case.</summary>
    private static bool IsBeginning(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return shorter.Length >= ShortestBeginning && longer.Length <= Longest && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Letters to add, drop, replace or swap with a neighbour (optimal string alignment), regardless of case;
    /// <see cref="int.MaxValue"/> where one of the words is over 64 letters long.
    /// </summary>
    public static int Distance(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Length > Longest || b.Length > Longest)
            return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
