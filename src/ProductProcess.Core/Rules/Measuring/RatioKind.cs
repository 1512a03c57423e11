using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Reading;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// <c>{ ratio: accepted / departed, of: weeks }</c> divides two sums; <c>{ ratio: age / stay }</c> without <c>of</c>
/// divides two measures of the same rule.
/// </summary>
internal sealed class RatioKind : IMeasureKind
{
    public string Id => "ratio";

    public MeasurePlan? Read(MeasureEntry entry)
    {
        if (entry.Fields.Word(Id) is not { } text)
            return null;
        return entry.Fields.Has("of") ? OfSums(entry, text) : OfMeasures(entry, text);
    }

    private static SumRatioPlan? OfSums(MeasureEntry entry, YamlScalar text)
    {
        if (entry.Of() is not { } of || entry.Expressions.Quantity(text, of.Frame) is not ({ } syntax, var type))
            return null;
        if (syntax is not Syntax.Binary { Operator: "/" } division)
        {
            entry.Expressions.Report(text, new Fault(ProblemCode.Expression, 0, "A ratio is one thing divided by another.", "Write accepted / departed."));
            return null;
        }

        return new SumRatioPlan(of, division.Left, division.Right, type)
        {
            Name = entry.Name.Value,
            AtLeast = entry.AtLeast,
            Says = entry.Says($"sum of {text.Value.Trim()}, of {of.Text}"),
        };
    }

    private static MeasureRatioPlan? OfMeasures(MeasureEntry entry, YamlScalar text)
    {
        var type = TypeAndUnit.Ratio;
        var division = entry.Expressions.Read(text, faults =>
        {
            var (syntax, fault) = ExpressionParser.Parse(text.Value);
            if (syntax is null)
                faults.Add(fault!);
            else if (syntax is Syntax.Binary { Operator: "/", Left: Syntax.Name, Right: Syntax.Name } parts)
            {
                type = new MeasureTypes(entry.Known, faults).Checker.Check(parts) ?? type;
                return parts;
            }
            else
                faults.Add(new Fault(ProblemCode.Expression, 0, "Without 'of', a ratio divides one measure by another.", "Write first / second, or add 'of:'."));
            return null;
        });
        return division is null ? null : new MeasureRatioPlan(
            entry.Known[((Syntax.Name)division.Left).Value],
            entry.Known[((Syntax.Name)division.Right).Value],
            type)
        {
            Name = entry.Name.Value,
            AtLeast = entry.AtLeast,
            Says = entry.Says($"{text.Value.Trim()}"),
        };
    }
}
