namespace ProductProcess.Core.Frames.Stints;

internal sealed class Length : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Stints,
        "length",
        ColumnKind.Days,
        "days",
        "How long the item or a part of it was assigned to the person before it was done or cancelled, in "
        + "days of 24 hours, up to the end of the window; several spells are summed up.",
        "Ann for two days, Bob for one, Ann again for three: 5 for Ann.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(stint => view.Stints.Length(stint) / StageTime.DayLength);
}
