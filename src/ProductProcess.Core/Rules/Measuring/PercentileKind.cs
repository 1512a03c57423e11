namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ percentile: age, p: 85, of: leaves where in_progress }</c></summary>
internal sealed class PercentileKind : IMeasureKind
{
    public string Id => "percentile";

    public IReadOnlyList<string> Keys { get; } = ["p"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var p = P(entry);
        return entry.Of() is { } of && entry.Expressions.Quantity(entry.Fields.Word(Id), of.Frame) is { } quantity && p > 0
            ? new PercentilePlan(of, quantity, p / 100.0) { Says = $"{p}th percentile of {quantity.Text}, of {of.Text}" }
            : null;
    }

    /// <summary>The percentile asked for; 0 where it is missing.</summary>
    public static int P(MeasureEntry entry)
    {
        entry.Fields.Word("p");
        return entry.Fields.Whole("p", 1, 99, 0);
    }
}
