namespace ProductProcess.Ingest.Sources.Mapping;

/// <summary>
/// Looks for words in the names people give to statuses and resolutions. A word counts where a word of the name begins
/// with it: "Testing" says "test", "Latest" does not.
/// </summary>
internal static class NameWords
{
    public static bool Says(string? name, ReadOnlySpan<string> words)
    {
        if (string.IsNullOrEmpty(name))
            return false;
        var tidy = Tidy(name);
        foreach (var word in words)
        {
            if (tidy.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Lower case, apostrophes dropped, anything but letters and digits a single blank, one blank in front.</summary>
    public static string Tidy(string name)
    {
        var tidy = new System.Text.StringBuilder(name.Length + 1).Append(' ');
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                tidy.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && tidy[^1] != ' ')
                tidy.Append(' ');
        }

        return tidy.ToString();
    }
}
