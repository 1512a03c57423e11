namespace ProductProcess.Core.Yaml;

/// <summary>What can be seen of YAML without reading it.</summary>
internal static class YamlLines
{
    /// <summary>Where a quote that opens here closes; -1 for nowhere.</summary>
    public static int ClosingQuote(string text, int open, char sign)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (sign == '"' && text[i] == '\\')
                i++;
            else if (text[i] == sign && sign == '\'' && i + 1 < text.Length && text[i + 1] == sign)
                i++;
            else if (text[i] == sign)
                return i;
        }

        return -1;
    }

    /// <summary>Whether one of the lines that begin between two offsets is a key or an entry no deeper than an indent.</summary>
    public static bool HasOneOfItsOwn(string text, int from, int to, int indent)
    {
        for (var i = text.IndexOf('\n', from); i >= 0 && i < to; i = text.IndexOf('\n', i + 1))
        {
            var first = i + 1;
            while (first < text.Length && text[first] == ' ')
                first++;
            var end = first;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
                end++;
            var isKey = end > first && end < text.Length && text[end] == ':' && (end + 1 == text.Length || IsGap(text[end + 1]));
            var isEntry = end == first + 1 && text[first] == '-' && end < text.Length && IsGap(text[end]);
            if ((isKey || isEntry) && first - i - 1 <= indent)
                return true;
        }

        return false;
    }

    /// <summary>What makes the colon or dash before it one of YAML.</summary>
    public static bool IsGap(char c) => c is ' ' or '\n' or '\0';
}
