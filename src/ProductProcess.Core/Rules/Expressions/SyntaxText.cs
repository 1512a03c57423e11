using System.Globalization;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>Writes an expression out again, with as few parentheses as it needs.</summary>
internal static class SyntaxText
{
    private const int Tightest = 9;

    /// <param name="syntax">The expression.</param>
    /// <param name="replace">What to write for a part instead; null to write the part itself.</param>
    public static string Of(Syntax syntax, Func<Syntax, string?>? replace = null) => Write(syntax, 0, replace ?? (_ => null));

    private static string Write(Syntax syntax, int around, Func<Syntax, string?> replace)
    {
        if (replace(syntax) is { } other)
            return other;
        var (text, power) = syntax switch
        {
            Syntax.Number number => (Number(number.Value), Tightest),
            Syntax.Duration duration => (Number(duration.Days) + (duration.Days == 1 ? " day" : " days"), Tightest),
            Syntax.Text quoted => (quoted.Value.Contains('\'', StringComparison.Ordinal) ? $"\"{quoted.Value}\"" : $"'{quoted.Value}'", Tightest),
            Syntax.YesNo yesNo => (yesNo.Value ? "true" : "false", Tightest),
            Syntax.Name name => (name.Value, Tightest),
            Syntax.Call call => ($"{call.Function}({List(call.Arguments, replace)})", Tightest),
            Syntax.Unary { Operator: "not" } not => ("not " + Write(not.Operand, 3, replace), 3),
            Syntax.Unary minus => ("-" + Write(minus.Operand, 7, replace), 7),
            Syntax.In among => ($"{Write(among.Value, 4, replace)} in ({List(among.Options, replace)})", 4),
            Syntax.Member member => ($"{Write(member.Value, 4, replace)} in {member.Set.Value}", 4),
            Syntax.Binary binary => Binary(binary, replace),
            _ => throw new InvalidOperationException($"{syntax} cannot be written."),
        };
        return power <= around && power != Tightest ? $"({text})" : text;
    }

    private static (string Text, int Power) Binary(Syntax.Binary binary, Func<Syntax, string?> replace)
    {
        var power = ExpressionParser.PowerOf(binary.Operator);
        // Of equal power, the left side binds first; comparisons do not chain at all.
        var left = Write(binary.Left, power == ExpressionParser.Comparison ? power : power - 1, replace);
        return ($"{left} {binary.Operator} {Write(binary.Right, power, replace)}", power);
    }

    private static string List(IReadOnlyList<Syntax> list, Func<Syntax, string?> replace) =>
        string.Join(", ", list.Select(one => Write(one, 0, replace)));

    private static string Number(double value) => value.ToString("0.###############", CultureInfo.InvariantCulture);
}
