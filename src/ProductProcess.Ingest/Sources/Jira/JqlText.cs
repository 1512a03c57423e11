namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Looks at JQL that somebody wrote, as far as it has to be put into a larger question.</summary>
internal static class JqlText
{
    /// <summary>The conditions without a trailing ORDER BY; null when nothing is left. What stands in quotes is not looked at.</summary>
    public static string? Conditions(string? jql)
    {
        if (jql is null)
            return null;
        var end = jql.Length;
        foreach (var at in Open(jql))
        {
            if (OrderBy(jql.AsSpan(at)) && (at == 0 || !IsWord(jql[at - 1])))
            {
                end = at;
                break;
            }
        }

        var conditions = jql[..end].Trim();
        return conditions.Length == 0 ? null : conditions;
    }

    /// <summary>Why these conditions cannot stand in parentheses; null when they can.</summary>
    public static string? Fault(string jql)
    {
        var depth = 0;
        foreach (var at in Open(jql))
        {
            depth += jql[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth < 0)
                return "Jql closes a parenthesis that it does not open.";
        }

        if (depth > 0)
            return "Jql opens a parenthesis that it does not close.";
        // A blank at the end is open unless a quote never ended.
        return Open(jql + " ").LastOrDefault(-1) == jql.Length ? null : "Jql opens a quote that it does not close.";
    }

    /// <summary>The positions that stand outside quotes.</summary>
    private static IEnumerable<int> Open(string jql)
    {
        var quote = '\0';
        for (var at = 0; at < jql.Length; at++)
        {
            var c = jql[at];
            if (quote != '\0')
            {
                if (c == '\\')
                    at++;
                else if (c == quote)
                    quote = '\0';
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else
            {
                yield return at;
            }
        }
    }

    private static bool OrderBy(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("order", StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = text[5..].TrimStart();
        return rest.Length < text.Length - 5
            && rest.StartsWith("by", StringComparison.OrdinalIgnoreCase)
            && (rest.Length == 2 || !IsWord(rest[2]));
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';
}
