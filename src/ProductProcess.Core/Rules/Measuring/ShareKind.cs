namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ share: "hands == 1", of: leaves where finished, at_least: 40 }</c></summary>
internal sealed class ShareKind : IMeasureKind
{
    public string Id => "share";

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var condition = entry.Fields.Word(Id);
        return entry.Of() is { } of && entry.Expressions.Condition(condition, of.Frame) is { } syntax
            ? new SharePlan(of, syntax)
            {
                Name = entry.Name.Value,
                AtLeast = entry.AtLeast,
                Says = entry.Says($"{condition!.Value.Trim()}, of {of.Text}"),
            }
            : null;
    }
}
