using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// <c>{ concordance: priority_level, from: created_day, until: started_day, of: leaves }</c>: of two items that waited at
/// the same time, how often the one with the smaller value left first.
/// </summary>
internal sealed class ConcordanceKind : IMeasureKind
{
    public string Id => "concordance";

    public IReadOnlyList<string> Keys { get; } = ["from", "until"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var (text, first, last) = (entry.Fields.Word(Id), entry.Fields.Word("from"), entry.Fields.Word("until"));
        if (entry.Of() is not { } of
            || entry.Expressions.Quantity(text, of.Frame) is not { } quantity
            || entry.Expressions.Quantity(first, of.Frame) is not { } from
            || entry.Expressions.Quantity(last, of.Frame) is not { } until)
            return null;
        if (from.Type.Kind != until.Type.Kind)
        {
            entry.Expressions.Report(last!, new Fault(ProblemCode.Type, 0, $"'from' is {from.Type.Words}, 'until' is {until.Type.Words}.", "Name two columns that are counted in the same way."));
            return null;
        }

        return new ConcordancePlan(of, quantity, from, until)
        {
            Says = $"how often the smaller {quantity.Text} comes first, of {of.Text}",
        };
    }
}
