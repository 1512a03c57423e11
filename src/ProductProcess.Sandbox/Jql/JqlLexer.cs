using System.Text;

namespace ProductProcess.Sandbox.Jql;

/// <summary>Cuts a question into words and signs.</summary>
internal static class JqlLexer
{
    private const int Longest = 200_000;
    private const string Signs = "()=,<>!~";

    public static List<JqlToken> Read(string jql)
    {
        if (jql.Length > Longest)
            throw new JqlException($"The JQL query is longer than {Longest} characters.");
        var tokens = new List<JqlToken>();
        var at = 0;
        while (at < jql.Length)
        {
            if (char.IsWhiteSpace(jql[at]))
                at++;
            else if (jql[at] is '"' or '\'')
                tokens.Add(Quoted(jql, ref at));
            else if (Signs.Contains(jql[at], StringComparison.Ordinal))
                tokens.Add(Sign(jql, ref at));
            else
                tokens.Add(Word(jql, ref at));
        }

        tokens.Add(new JqlToken(JqlTokenKind.End, "", at + 1));
        return tokens;
    }

    private static JqlToken Sign(string jql, ref int at)
    {
        var length = jql[at] is '<' or '>' or '!' && at + 1 < jql.Length && jql[at + 1] == '=' ? 2 : 1;
        at += length;
        return new JqlToken(JqlTokenKind.Sign, jql.Substring(at - length, length), at - length + 1);
    }

    private static JqlToken Word(string jql, ref int at)
    {
        var start = at;
        while (at < jql.Length && !char.IsWhiteSpace(jql[at]) && jql[at] is not ('"' or '\'') && !Signs.Contains(jql[at], StringComparison.Ordinal))
            at++;
        return new JqlToken(JqlTokenKind.Word, jql[start..at], start + 1);
    }

    private static JqlToken Quoted(string jql, ref int at)
    {
        var (start, mark) = (at, jql[at]);
        var text = new StringBuilder();
        for (at++; at < jql.Length && jql[at] != mark; at++)
        {
            if (jql[at] == '\\' && at + 1 < jql.Length)
                at++;
            text.Append(jql[at]);
        }

        if (at == jql.Length)
            throw new JqlException($"Error in the JQL Query: The quoted string '{text}' has not been completed. (line 1, character {start + 1})");
        at++;
        return new JqlToken(JqlTokenKind.Quoted, text.ToString(), start + 1);
    }
}
