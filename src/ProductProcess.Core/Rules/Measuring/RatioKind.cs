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

    public int Order(Fields fields) => fields.Has("of") ? 0 : 1;

    public MeasurePlan? Read(MeasureEntry entry)
    {
        if (entry.Fields.Word(Id) is not { } text)
            return null;
        return entry.Fields.Has("of") ? OfSums(entry, entry.Of(), text) : OfMeasures(entry, text);
    }

    /// <summary>Σ one thing / Σ another over the rows of a domain.</summary>
    public static SumRatioPlan? OfSums(MeasureEntry entry, Domain? of, YamlScalar text)
    {
        if (of is null || entry.Expressions.Quantity(text, of.Frame) is not { } ratio)
            return null;
        if (ratio.Syntax is not Syntax.Binary { Operator: "/" } division)
        {
            entry.Expressions.Report(text, new Fault(ProblemCode.Expression, 0, "A ratio is one thing divided by another.", "Write accepted / departed."));
            return null;
        }

        var (above, below) = (text.Value[..division.At].Trim(), text.Value[(division.At + 1)..].Trim());
        var types = new RowTypes(of.Frame, entry.Expressions.Words, [], []).Checker;
        Expression Side(Syntax side, string says) => new(side, types.Check(side) ?? TypeAndUnit.Ratio, says);
        return new SumRatioPlan(of, Side(division.Left, above), Side(division.Right, below), ratio.Type)
        {
            Says = $"sum of {ratio.Text}, of {of.Text}",
        };
    }

    private static MeasureRatioPlan? OfMeasures(MeasureEntry entry, YamlScalar text)
    {
        entry.Refuse(["window", "ends"], "a ratio of measures has the windows of its measures.");
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
            // A measure that could not be read is reported where it stands; what is left is made of other measures.
            if (entry.Known.Plans.GetValueOrDefault(name.Value) is null or MeasureRatioPlan && !entry.Expressions.Problems.HasErrors)
                entry.Expressions.Report(text, new Fault(ProblemCode.UnknownMeasure, name.At, $"'{name.Value}' is itself a ratio or a change of measures.", "Divide measures that are taken of rows."));
        }

        return entry.Known.Plans.GetValueOrDefault(above.Value) is { } top && entry.Known.Plans.GetValueOrDefault(below.Value) is { } bottom
            ? new MeasureRatioPlan(top, bottom, type) { Says = text.Value.Trim() }
            : null;
    }
}
