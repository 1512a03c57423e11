namespace ProductProcess.Core.Frames.Parents;

internal sealed class EffectivePeople : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "effective_people",
        ColumnKind.Number,
        "people",
        "How many equal contributors its finished leaves look like: 1 divided by the sum of the squared "
        + "shares of its doers. Leaves whose doer is unknown are left out. Missing when no doer is known.",
        "10 by one person: 1.0. 8 and 2: 1.47. 5 and 5: 2.0.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Doers.Of(item).EffectivePeople);
}
