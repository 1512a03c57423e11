namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ count: leaves where finished or cancelled, at_least: 60 }</c></summary>
internal sealed class CountKind : IMeasureKind
{
    public string Id => "count";

    public MeasurePlan? Read(MeasureEntry entry) =>
        entry.Expressions.Domain(entry.Fields.Word(Id)) is { } of ? new CountPlan(of) { Says = $"number of {of.Text}" } : null;
}
