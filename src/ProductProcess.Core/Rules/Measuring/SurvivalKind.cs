using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Reading;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// <c>{ survival: waited, ended: started, of: leaves }</c> is the median wait where some still wait;
/// <c>within: 8 weeks</c> makes it the share that ended by then.
/// </summary>
internal sealed class SurvivalKind : IMeasureKind
{
    public string Id => "survival";

    public IReadOnlyList<string> Keys { get; } = ["ended", "within"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var within = TimeReader.Days(entry.Fields, "within");
        var (text, end) = (entry.Fields.Word(Id), entry.Fields.Word("ended"));
        if (entry.Of() is not { } of
            || entry.Expressions.Quantity(text, of.Frame) is not { } quantity
            || entry.Expressions.Condition(end, of.Frame) is not { } ended)
            return null;
        if (within is { } days && quantity.Type.Kind != ColumnKind.Days)
        {
            entry.Expressions.Report(text!, new Fault(ProblemCode.Type, 0, $"'within' asks for a length of time; '{quantity.Text}' is {quantity.Type.Words}.", "Name a column of days, or leave 'within' out."));
            return null;
        }

        return new SurvivalPlan(of, quantity, ended, within)
        {
            Says = within is null ? $"median of {quantity.Text} until {ended.Text}, of {of.Text}" : $"{ended.Text} within {within} days, of {of.Text}",
        };
    }
}
