using CsCheck;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Tests.Rules.Expressions;

public sealed class ParserTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "(", ")", "and", "or", "not", "in", "==", "<", "+", "-", "*", "/", "1", "2 days",
        "25 %", "'x'", ",", "low", "at_least(", "known(", "min(", "in labels", "", "=", "&", "\"", ".", "é", "\n",
    ];

    [Theory]
    [InlineData("1 + 2 * 3", "(1 + (2 * 3))")]
    [InlineData("1 - 2 - 3", "((1 - 2) - 3)")]
    [InlineData("8 / 4 / 2", "((8 / 4) / 2)")]
    [InlineData("(1 + 2) * 3", "((1 + 2) * 3)")]
    [InlineData("-a * b", "((-a) * b)")]
    [InlineData("a or b and c", "(a or (b and c))")]
    [InlineData("a and b or c", "((a and b) or c)")]
    [InlineData("not a and b", "((nota) and b)")]
    [InlineData("not a == b", "(not(a == b))")]
    [InlineData("not a or not b", "((nota) or (notb))")]
    [InlineData("a + 1 >= b * 2", "((a + 1) >= (b * 2))")]
    [InlineData("a >= 2 days and b < 3 weeks", "((a >= 2d) and (b < 21d))")]
    [InlineData("a >= 25 %", "(a >= 0.25)")]
    [InlineData("a>=25%", "(a >= 0.25)")]
    [InlineData("low(a) > 0.5", "(low(a) > 0.5)")]
    [InlineData("low(before(a)) > 1 day", "(low(before(a)) > 1d)")]
    [InlineData("type in (\"Bug\", 'Incident') and a", "((type in ['Bug', 'Incident']) and a)")]
    [InlineData("not type in ('Bug')", "(not(type in ['Bug']))")]
    [InlineData("true == done", "(true == done)")]
    [InlineData("not 'x' in labels and a", "((not('x' in labels)) and a)")]
    [InlineData("at_least(2, a > 1, b or c, low(d) < 2 days)", "at_least(2, (a > 1), (b or c), (low(d) < 2d))")]
    [InlineData("min(a, b + 1) > 3", "(min(a, (b + 1)) > 3)")]
    public void Parse_OfAnExpression_BindsAsDocumented(string text, string expected) =>
        Assert.Equal(expected, Print(ExpressionParser.Parse(text).Syntax!));

    [Theory]
    [InlineData("", 0, "ends too early")]
    [InlineData("a +", 3, "ends too early")]
    [InlineData("a + * b", 4, "cannot stand here")]
    [InlineData("(a", 0, "not closed")]
    [InlineData("a b", 2, "does not follow")]
    [InlineData("a == 'x", 5, "no closing quote")]
    [InlineData("a < b < c", 6, "do not chain")]
    [InlineData("a && b", 2, "no sign")]
    [InlineData("a = 1", 2, "no sign")]
    [InlineData("!a", 0, "no sign")]
    [InlineData("a >= 2 hours", 7, "days or weeks")]
    [InlineData("a >= 1.2.3", 5, "no number")]
    [InlineData("a in 'x'", 5, "list in parentheses")]
    [InlineData("a in ('x'", 5, "not closed")]
    [InlineData("at_least(2, a", 8, "not closed")]
    [InlineData("at_least()", 9, "cannot stand here")]
    [InlineData("min(a,)", 6, "cannot stand here")]
    [InlineData("a # b", 2, "no meaning")]
    [InlineData("a >= 2 month", 7, "days or weeks")]
    [InlineData("a >= 2 Hours", 7, "days or weeks")]
    [InlineData("a >= 2 items", 7, "does not follow from the number")]
    [InlineData("a and", 5, "ends too early")]
    public void Parse_OfSomethingElse_PointsAtIt(string text, int at, string message)
    {
        var (syntax, fault) = ExpressionParser.Parse(text);

        Assert.Null(syntax);
        Assert.Equal(at, fault!.At);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a => 1", 2, "Write >=.")]
    [InlineData("a =< 1", 2, "Write <=.")]
    [InlineData("a AND b", 2, "Write it small: and.")]
    [InlineData("a Or b", 2, "Write it small: or.")]
    [InlineData("NOT a", 0, "Write it small: not.")]
    [InlineData("a In ('x')", 2, "Write it small: in.")]
    [InlineData("a == True", 5, "Write it small: true.")]
    [InlineData("a >= 5 Days", 7, "Write it small: days.")]
    [InlineData("a >= 5 AND b", 7, "Write it small: and.")]
    [InlineData("a >= 5 items", 7, "leave 'items' out")]
    public void Parse_OfAnotherSpelling_SaysHowItIsWrittenHere(string text, int at, string suggestion)
    {
        var (syntax, fault) = ExpressionParser.Parse(text);

        Assert.Null(syntax);
        Assert.Equal(at, fault!.At);
        Assert.Contains(suggestion, fault.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a == 'AND'")]
    [InlineData("a >= 5 and b")]
    [InlineData("a in (5, 6)")]
    public void Parse_OfCapitalLettersInATextAndNumbersBeforeWords_IsFine(string text) =>
        Assert.NotNull(ExpressionParser.Parse(text).Syntax);

    [Theory]
    [InlineData('(')]
    [InlineData('-')]
    public void Parse_OfAThousandOpenings_IsRefusedInsteadOfOverflowing(char opening)
    {
        Assert.Contains("64 deep", ExpressionParser.Parse(new string(opening, 900) + "a").Fault!.Message, StringComparison.Ordinal);
        Assert.Equal(ProblemCode.TooLarge, ExpressionParser.Parse(new string(opening, 50_000)).Fault!.Code);
    }

    [Fact]
    public void Parse_OfALongChain_IsFine() =>
        Assert.NotNull(ExpressionParser.Parse(string.Join(" and ", Enumerable.Repeat("abc", 110))).Syntax);

    [Fact]
    public void Parse_OfAnything_GivesASyntaxOrAFaultInside() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])
            .Array[0, 40].Select(words => string.Join(' ', words)).Sample(
                text =>
                {
                    var (syntax, fault) = ExpressionParser.Parse(text);
                    return syntax is not null ? fault is null : fault is not null && fault.At >= 0 && fault.At <= text.Length;
                },
                iter: 20_000);

    /// <summary>Written out again and read again, an expression is the same.</summary>
    [Fact]
    public void SyntaxText_OfAnExpression_IsReadAsTheSame() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])
            .Array[0, 12].Select(words => string.Join(' ', words)).Sample(
                text => ExpressionParser.Parse(text).Syntax is not { } syntax
                    || Print(ExpressionParser.Parse(SyntaxText.Of(syntax)).Syntax!) == Print(syntax),
                iter: 50_000);

    private static string Print(Syntax syntax) => syntax switch
    {
        Syntax.Number x => x.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Syntax.Duration x => $"{x.Days}d",
        Syntax.Text x => $"'{x.Value}'",
        Syntax.YesNo x => x.Value ? "true" : "false",
        Syntax.Name x => x.Value,
        Syntax.Call x => $"{x.Function}({string.Join(", ", x.Arguments.Select(Print))})",
        Syntax.Unary x => $"({x.Operator}{Print(x.Operand)})",
        Syntax.Binary x => $"({Print(x.Left)} {x.Operator} {Print(x.Right)})",
        Syntax.Member x => $"({Print(x.Value)} in {x.Set.Value})",
        Syntax.In x => $"({Print(x.Value)} in [{string.Join(", ", x.Options.Select(Print))}])",
        _ => throw new InvalidOperationException(),
    };
}
