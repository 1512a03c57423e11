namespace ProductProcess.Core.Work;

/// <summary>
/// Looks for words in the names people give to statuses, types and resolutions. A word counts where a word of the name
/// begins with it: "Testing" says "test", "Latest" does not.
/// </summary>
public static class NameWords
{
    /// <param name="name">The name as it is shown.</param>
    /// <param name="words">Tidy words (see <see cref="Tidy"/>), each with its blank in front.</param>
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
        ArgumentNullException.ThrowIfNull(name);
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
