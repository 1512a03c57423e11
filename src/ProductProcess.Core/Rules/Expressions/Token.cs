namespace ProductProcess.Core.Rules.Expressions;

/// <param name="Kind">What it is.</param>
/// <param name="At">Offset of its first character in the expression.</param>
/// <param name="Text">The characters; for a text, what stands between the quotes.</param>
/// <param name="Number">Value of a number, days of a duration.</param>
internal readonly record struct Token(TokenKind Kind, int At, string Text, double Number = 0)
{
    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Sign && Text == text;
}
