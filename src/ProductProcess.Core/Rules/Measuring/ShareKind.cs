
namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// <c>{ share: "hands == 1", of: leaves where finished, at_least: 40 }</c>; <c>clear_from: 12</c> says from how many
/// rows on it counts as clear, where each row is itself made of several items; <c>weight: active_days</c> makes it a
/// share of days rather than of rows.
/// </summary>
internal sealed class ShareKind : IMeasureKind
{
    public string Id => "share";

    public IReadOnlyList<string> Keys { get; } = ["clear_from", "weight"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        if (entry.Of() is not { } of || entry.Expressions.Condition(entry.Fields.Word(Id), of.Frame) is not { } condition)
            return null;
        var weight = entry.Fields.WordOrNone("weight");
        var by = entry.Expressions.Quantity(weight, of.Frame);
        if (weight is not null && by is null)
            return null;
        return new SharePlan(of, condition, by)
        {
            ClearFrom = ClearFrom(entry),
            Says = $"{condition.Text}, of {of.Text}" + (by is null ? "" : $", by {by.Text}"),
        };
    }

    public static int ClearFrom(MeasureEntry entry) =>
        entry.Fields.Whole("clear_from", MeasurePlan.ClearAtLeast, 1_000_000, MeasurePlan.ClearUnlessSaid);
}
