using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>A checked condition over measures, such as <c>low(owned) &gt;= 0.5 and spread &gt;= 0.8</c>.</summary>
/// <param name="Text">As the rule file says it.</param>
/// <param name="Syntax">Checked: every name is a measure, every comparison has a type.</param>
internal sealed record Condition(string Text, Syntax Syntax)
{
    private static readonly string[] Parts = ["low", "high", "value", "count", "coverage"];

    /// <summary>Asks that so many of several conditions hold.</summary>
    public const string AtLeast = "at_least";

    public static IReadOnlyList<string> Functions { get; } = [.. Parts, "before", AtLeast];

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
        Syntax.Call { Argument: { } argument } call when Parts.Contains(call.Function) && argument is not Syntax.Call { Function: not "before" } =>
            Reference(argument) is { } inner ? inner with { Part = call.Function } : null,
        _ => null,
    };

    /// <summary>How it was answered: every measure replaced by its value, and each comparison with its answer.</summary>
    public ConditionTrace Explain(string name, Readings readings) => new(
        name,
        Text,
        Filled(Syntax, readings),
        Say(Judge(readings, View.AsWritten)),
        Say(Judge(readings, View.AnywhereInRange)),
        [.. Comparisons(Syntax).Select(one => new ConditionStep(SyntaxText.Of(one), Filled(one, readings), Say(Judge(one, readings, View.AsWritten))))]);

    private static string Say(byte answer) => answer switch
    {
        Kleene.No => "no",
        Kleene.Yes => "yes",
        _ => "cannot be told",
    };

    private static string Filled(Syntax syntax, Readings readings) => SyntaxText.Of(syntax, part =>
        Reference(part) is { } reference ? Figure.Of(readings.Find(reference, View.AsWritten)?.Low) : null);

    /// <summary>The smallest parts that are yes or no, in the order of the text.</summary>
    private static IEnumerable<Syntax> Comparisons(Syntax syntax) => syntax switch
    {
        Syntax.Unary { Operator: "not" } not => Comparisons(not.Operand),
        Syntax.Binary binary when IsCondition(binary.Left) => Comparisons(binary.Left).Concat(Comparisons(binary.Right)),
        Syntax.Call { Function: AtLeast } call => call.Arguments.Skip(1).SelectMany(Comparisons),
        _ => [syntax],
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
        Syntax.Call { Function: AtLeast } call => Kleene.AtLeast(
            (int)((Syntax.Number)call.Arguments[0]).Value,
            call.Arguments.Skip(1).Select(one => Judge(one, readings, view))),
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
        syntax is Syntax.YesNo or Syntax.In or Syntax.Unary { Operator: "not" } or Syntax.Call { Function: AtLeast }
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
            Syntax.Call call => call.Arguments.SelectMany(Walk),
            Syntax.In among => Walk(among.Value).Concat(among.Options.SelectMany(Walk)),
            _ => [],
        };
}
