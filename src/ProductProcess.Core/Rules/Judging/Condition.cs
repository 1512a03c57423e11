using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>A checked condition over measures, such as <c>low(owned) &gt;= 0.5 and spread &gt;= 0.8</c>.</summary>
/// <param name="Text">As the rule file says it.</param>
/// <param name="Syntax">Checked: every name is a measure, every comparison has a type.</param>
internal sealed record Condition(string Text, Syntax Syntax)
{
    private static readonly string[] Parts = ["low", "high", "value", "count", "coverage"];

    public static IReadOnlyList<string> Functions { get; } = [.. Parts, "before"];

    /// <summary>Everything it names, once each, in the order of the text.</summary>
    public IReadOnlyList<MeasureReference> Uses { get; } = [.. Walk(Syntax).Distinct()];

    /// <summary>Names of the measures it reads in the window itself.</summary>
    public IEnumerable<string> Named => Uses.Where(use => !use.Before).Select(use => use.Name).Distinct();

    /// <summary>Yes, no, or (with a measure missing, or a range on both sides) missing.</summary>
    public byte Judge(Readings readings, View view) => Judge(Syntax, readings, view);

    /// <summary>The part of a measure that a name or call stands for; null where it is no such thing.</summary>
    public static MeasureReference? Reference(Syntax syntax) => syntax switch
    {
        Syntax.Name name => new MeasureReference(name.Value),
        Syntax.Call { Function: "before", Argument: Syntax.Name name } => new MeasureReference(name.Value, Before: true),
        Syntax.Call call when Parts.Contains(call.Function) && call.Argument is not Syntax.Call { Function: not "before" } =>
            Reference(call.Argument) is { } inner ? inner with { Part = call.Function } : null,
        _ => null,
    };

    private static byte Judge(Syntax syntax, Readings readings, View view) => syntax switch
    {
        Syntax.YesNo yesNo => Kleene.Of(yesNo.Value),
        Syntax.Unary { Operator: "not" } not => Kleene.Not(Judge(not.Operand, readings, view)),
        // What the left side settles is not measured on the right.
        Syntax.Binary { Operator: "and" } and => Judge(and.Left, readings, view) is var left && left == Kleene.No
            ? left
            : Kleene.And(left, Judge(and.Right, readings, view)),
        Syntax.Binary { Operator: "or" } or => Judge(or.Left, readings, view) is var left && left == Kleene.Yes
            ? left
            : Kleene.Or(left, Judge(or.Right, readings, view)),
        Syntax.In among => among.Options.Aggregate(
            Kleene.No,
            (found, option) => Kleene.Or(found, Compare("==", among.Value, option, readings, view))),
        Syntax.Binary equality when IsCondition(equality.Left) => Kleene.Same(
            Judge(equality.Left, readings, view),
            Judge(equality.Right, readings, view),
            equality.Operator == "=="),
        Syntax.Binary binary => Compare(binary.Operator, binary.Left, binary.Right, readings, view),
        _ => throw new InvalidOperationException($"{syntax} is no condition."),
    };

    private static bool IsCondition(Syntax syntax) =>
        syntax is Syntax.YesNo or Syntax.In or Syntax.Unary { Operator: "not" }
            or Syntax.Binary { Operator: not ("+" or "-" or "*" or "/") };

    private static byte Compare(string relation, Syntax left, Syntax right, Readings readings, View view) =>
        Value(left, readings, view) is { } a && Value(right, readings, view) is { } b
            ? Interval.Compare(relation, a, b)
            : Kleene.Missing;

    private static Interval? Value(Syntax syntax, Readings readings, View view) => syntax switch
    {
        Syntax.Number number => Interval.Exactly(number.Value),
        Syntax.Duration duration => Interval.Exactly(duration.Days),
        Syntax.Unary minus => -Value(minus.Operand, readings, view),
        Syntax.Binary binary => Combine(binary.Operator, Value(binary.Left, readings, view), Value(binary.Right, readings, view)),
        _ => readings.Find(Reference(syntax)!, view),
    };

    private static Interval? Combine(string sign, Interval? left, Interval? right)
    {
        if (left is not { } a || right is not { } b)
            return null;
        var result = sign switch
        {
            "+" => a + b,
            "-" => a - b,
            "*" => a * b,
            _ => b == Interval.Exactly(0) ? default(Interval?) : a / b,
        };
        return result is { } known && !double.IsNaN(known.Low) && !double.IsNaN(known.High) ? known : null;
    }

    private static IEnumerable<MeasureReference> Walk(Syntax syntax) => Reference(syntax) is { } reference
        ? [reference]
        : syntax switch
        {
            Syntax.Unary unary => Walk(unary.Operand),
            Syntax.Binary binary => Walk(binary.Left).Concat(Walk(binary.Right)),
            Syntax.In among => Walk(among.Value).Concat(among.Options.SelectMany(Walk)),
            _ => [],
        };
}
