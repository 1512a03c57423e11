using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Yaml;

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
        if (division is not { Left: Syntax.Name above, Right: Syntax.Name below })
            return null;
        foreach (var name in (Syntax.Name[])[above, below])
        {
            // A measure that could not be read is reported where it stands; what is left are ratios of measures.
            if (!entry.Known.Plans.ContainsKey(name.Value) && !entry.Expressions.Problems.HasErrors)
                entry.Expressions.Report(text, new Fault(ProblemCode.UnknownMeasure, name.At, $"'{name.Value}' is itself a ratio of measures.", "Divide measures that are taken of rows."));
        }

        if (entry.Known.Plans.GetValueOrDefault(above.Value) is not { } top || entry.Known.Plans.GetValueOrDefault(below.Value) is not { } bottom)
            return null;
        return new MeasureRatioPlan(top, bottom, type)
        {
            Name = entry.Name.Value,
            AtLeast = entry.AtLeast,
            Says = entry.Says(text.Value.Trim()),
        };
    }
}
