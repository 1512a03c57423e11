namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ median: "parents_in_progress / people_active", of: days where people_active > 0 }</c></summary>
internal sealed class MedianKind : IMeasureKind
{
    public string Id => "median";

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var quantity = entry.Fields.Word(Id);
        return entry.Of() is { } of && entry.Expressions.Quantity(quantity, of.Frame) is ({ } syntax, var type)
            ? new PercentilePlan(of, syntax, PercentilePlan.Middle, type)
            {
                Name = entry.Name.Value,
                AtLeast = entry.AtLeast,
                Says = entry.Says($"median of {quantity!.Value.Trim()}, of {of.Text}"),
            }
            : null;
    }
}
