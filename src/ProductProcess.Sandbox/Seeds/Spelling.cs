namespace ProductProcess.Sandbox.Seeds;

/// <summary>Finds the known word that a misspelt one most likely stood for.</summary>
internal static class Spelling
{
    private const int Longest = 64;

    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > Longest)
            return null;
        var (nearest, fewest) = ((string?)null, Math.Max(2, word.Length / 3) + 1);
        foreach (var candidate in known)
        {
            var edits = Edits(word, candidate);
            if (edits < fewest)
                (nearest, fewest) = (candidate, edits);
        }

        return nearest;
    }

    /// <summary>Letters to insert, drop or replace (Levenshtein), regardless of case.</summary>
    private static int Edits(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
