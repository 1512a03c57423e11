namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// <c>{ share: "hands == 1", of: leaves where finished, at_least: 40 }</c>; <c>clear_from: 12</c> says from how many
/// rows on it counts as clear, where each row is itself made of several items.
/// </summary>
internal sealed class ShareKind : IMeasureKind
{
    public string Id => "share";

    public IReadOnlyList<string> Keys { get; } = ["clear_from"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var condition = entry.Fields.Word(Id);
        return entry.Of() is { } of && entry.Expressions.Condition(condition, of.Frame) is { } syntax
            ? new SharePlan(of, syntax)
            {
                Name = entry.Name.Value,
                AtLeast = entry.AtLeast,
                ClearFrom = entry.Fields.Whole("clear_from", MeasurePlan.ClearAtLeast, 1_000_000, MeasurePlan.ClearUnlessSaid),
                Says = entry.Says($"{condition!.Value.Trim()}, of {of.Text}"),
            }
            : null;
    }
}
