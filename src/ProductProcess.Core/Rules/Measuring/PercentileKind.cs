namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ percentile: age, p: 85, of: leaves where in_progress }</c></summary>
internal sealed class PercentileKind : IMeasureKind
{
    public string Id => "percentile";

    public IReadOnlyList<string> Keys { get; } = ["p"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var quantity = entry.Fields.Word(Id);
        entry.Fields.Word("p");
        var p = entry.Fields.Whole("p", 1, 99, 0);
        return entry.Of() is { } of && entry.Expressions.Quantity(quantity, of.Frame) is ({ } syntax, var type) && p > 0
            ? new PercentilePlan(of, syntax, p / 100.0, type)
            {
                Name = entry.Name.Value,
                AtLeast = entry.AtLeast,
                Says = entry.Says($"{p}th percentile of {quantity!.Value.Trim()}, of {of.Text}"),
            }
            : null;
    }
}
