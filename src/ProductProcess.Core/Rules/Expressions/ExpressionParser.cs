using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>
/// Precedence climbing after Pratt. Loosest to tightest: <c>or</c>, <c>and</c>, <c>not</c>, comparisons and
/// <c>in</c> (which do not chain), <c>+ -</c>, <c>* /</c>, unary <c>-</c>.
/// </summary>
internal sealed class ExpressionParser
{
    /// <summary>Deeper than any rule a person wrote, and far from the end of the stack.</summary>
    public const int Deepest = 64;

    private const int Not = 3;
    /// <summary>How tightly comparisons bind.</summary>
    public const int Comparison = 4;
    private const int Minus = 7;

    private static readonly Dictionary<string, int> Binding = new(StringComparer.Ordinal)
    {
        ["or"] = 1,
        ["and"] = 2,
        ["in"] = Comparison,
        ["=="] = Comparison,
        ["!="] = Comparison,
        ["<"] = Comparison,
        ["<="] = Comparison,
        [">"] = Comparison,
        [">="] = Comparison,
        ["+"] = 5,
        ["-"] = 5,
        ["*"] = 6,
        ["/"] = 6,
    };

    private static readonly string[] Reserved = ["and", "or", "not", "in", "where"];

    private readonly IReadOnlyList<Token> _tokens;
    private int _next;
    private Fault? _fault;

    private ExpressionParser(IReadOnlyList<Token> tokens) => _tokens = tokens;

    private Token Current => _tokens[_next];

    /// <summary>How tightly an operator between two values binds.</summary>
    public static int PowerOf(string sign) => Binding[sign];

    public static (Syntax? Syntax, Fault? Fault) Parse(string text)
    {
        var (tokens, fault) = Lexer.Read(text);
        return fault is not null ? (null, fault) : Parse(tokens, 0);
    }

    /// <summary>Parses the tokens from <paramref name="first"/> to the end token.</summary>
    public static (Syntax? Syntax, Fault? Fault) Parse(IReadOnlyList<Token> tokens, int first)
    {
        var parser = new ExpressionParser(tokens) { _next = first };
        var syntax = parser.Climb(0, 1);
        if (syntax is not null && parser.Current.Kind != TokenKind.End)
            syntax = parser.Fail(parser.Current, $"'{parser.Current.Text}' does not follow from what stands before it.", "Perhaps an operator such as 'and' is missing.");
        return (syntax, parser._fault);
    }

    private Syntax? Climb(int least, int depth)
    {
        if (depth > Deepest)
            return Fail(Current, $"Nested more than {Deepest} deep.", "Split it into two measures.");
        var left = Operand(depth);
        while (left is not null && Current.Kind is TokenKind.Name or TokenKind.Sign
            && Binding.TryGetValue(Current.Text, out var power) && power > least)
        {
            var sign = Current;
            _next++;
            left = sign.Text == "in" ? Options(left, sign, depth) : Combine(left, sign, power, depth);
            if (left is not null && power == Comparison && Binding.GetValueOrDefault(Current.Text) == Comparison && Current.Kind is TokenKind.Name or TokenKind.Sign)
                return Fail(Current, "Comparisons do not chain.", "Write a < b and b < c.");
        }

        return left;
    }

    private Syntax.Binary? Combine(Syntax left, Token sign, int power, int depth) =>
        Climb(power, depth + 1) is { } right ? new Syntax.Binary(sign.At, sign.Text, left, right) : null;

    private Syntax? Operand(int depth)
    {
        var token = Current;
        _next = Math.Min(_next + 1, _tokens.Count - 1);
        switch (token.Kind)
        {
            case TokenKind.Number:
                return new Syntax.Number(token.At, token.Number);
            case TokenKind.Duration:
                return new Syntax.Duration(token.At, token.Number);
            case TokenKind.Text:
                return new Syntax.Text(token.At, token.Text);
            case TokenKind.Name when token.Text is "true" or "false":
                return new Syntax.YesNo(token.At, token.Text == "true");
            case TokenKind.Name when token.Text == "not":
                return Climb(Not, depth + 1) is { } negated ? new Syntax.Unary(token.At, "not", negated) : null;
            case TokenKind.Sign when token.Text == "-":
                return Climb(Minus, depth + 1) is { } operand ? new Syntax.Unary(token.At, "-", operand) : null;
            case TokenKind.Sign when token.Text == "(":
                return Closed(Climb(0, depth + 1), token);
            case TokenKind.Name when !Reserved.Contains(token.Text):
                return Current.Is("(") ? Call(token, depth) : new Syntax.Name(token.At, token.Text);
            case TokenKind.End:
                return Fail(token, "The expression ends too early.", "A column, a number or a text is missing here.");
            default:
                return Fail(token, $"'{token.Text}' cannot stand here.", "A column, a number or a text is missing before it.");
        }
    }

    private Syntax? Call(Token function, int depth)
    {
        var open = Current;
        return List(0, depth) is { } arguments ? Closed(new Syntax.Call(function.At, function.Text, arguments), open) : null;
    }

    /// <summary>A list in parentheses, or the name of a set.</summary>
    private Syntax? Options(Syntax value, Token sign, int depth)
    {
        var open = Current;
        if (open.Kind == TokenKind.Name && !Reserved.Contains(open.Text))
        {
            _next++;
            return new Syntax.Member(sign.At, value, new Syntax.Name(open.At, open.Text));
        }

        if (!open.Is("("))
            return Fail(open, "After 'in' comes a list in parentheses, or a column such as labels.", "Write in (\"Bug\", \"Incident\"), or 'customer' in labels.");
        return List(Comparison, depth) is { } options ? Closed(new Syntax.In(sign.At, value, options), open) : null;
    }

    /// <summary>What stands between an opening parenthesis and its end, parted by commas.</summary>
    private List<Syntax>? List(int least, int depth)
    {
        var list = new List<Syntax>();
        do
        {
            _next++;
            if (Climb(least, depth + 1) is not { } one)
                return null;
            list.Add(one);
        }
        while (Current.Is(","));
        return list;
    }

    private Syntax? Closed(Syntax? inner, Token open)
    {
        if (inner is null)
            return null;
        if (!Current.Is(")"))
            return Fail(Current.Kind == TokenKind.End ? open : Current, "This parenthesis is not closed.", "Add ')'.");
        _next++;
        return inner;
    }

    private Syntax? Fail(Token at, string message, string suggestion)
    {
        _fault ??= new Fault(ProblemCode.Expression, at.At, message, suggestion);
        return null;
    }
}
