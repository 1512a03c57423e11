namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ median: "parents_in_progress / people_active", of: days where people_active > 0 }</c></summary>
internal sealed class MedianKind : IMeasureKind
{
    public string Id => "median";

    public MeasurePlan? Read(MeasureEntry entry) =>
        entry.Of() is { } of && entry.Expressions.Quantity(entry.Fields.Word(Id), of.Frame) is { } quantity
            ? new PercentilePlan(of, quantity, PercentilePlan.Middle) { Says = $"median of {quantity.Text}, of {of.Text}" }
            : null;
}
