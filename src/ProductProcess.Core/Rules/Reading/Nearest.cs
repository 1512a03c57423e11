namespace ProductProcess.Core.Rules.Reading;

/// <summary>Finds the known word that somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>"Did you mean 'x'?" when a known word is near, otherwise the known words themselves.</summary>
    public static string Suggest(string written, IEnumerable<string> known, string plural)
    {
        var words = known.Order(StringComparer.Ordinal).ToArray();
        var near = words
            .Select(word => (Word: word, Distance: Distance(written, word)))
            .Where(pair => pair.Distance <= Math.Max(1, Math.Min(written.Length, pair.Word.Length) / 3 + 1))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Select(pair => pair.Word)
            .FirstOrDefault();
        if (near is not null)
            return $"Did you mean '{near}'?";
        return words.Length == 0 ? $"There are no {plural}." : $"The {plural} are: {string.Join(", ", words)}.";
    }

    /// <summary>Letters to add, drop, replace or swap with a neighbour (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        // A word far longer than any of ours is near to none of them.
        if (a.Length > 64 || b.Length > 64)
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
