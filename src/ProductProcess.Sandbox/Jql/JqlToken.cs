namespace ProductProcess.Sandbox.Jql;

/// <summary>A word, a quoted text or a sign of a question, and the column at which it begins.</summary>
internal readonly record struct JqlToken(JqlTokenKind Kind, string Text, int Column)
{
    public bool IsWord(string word) => Kind == JqlTokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSign(string sign) => Kind == JqlTokenKind.Sign && Text == sign;
}
