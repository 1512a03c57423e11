namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ mean: committed, of: sprints }</c></summary>
internal sealed class MeanKind : IMeasureKind
{
    public string Id => "mean";

    public MeasurePlan? Read(MeasureEntry entry) =>
        entry.Of() is { } of && entry.Expressions.Quantity(entry.Fields.Word(Id), of.Frame) is { } quantity
            ? new MeanPlan(of, quantity) { Says = $"mean of {quantity.Text}, of {of.Text}" }
            : null;
}
