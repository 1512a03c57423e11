namespace ProductProcess.Core.Frames.Stints;

internal sealed class PersonOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Stints,
        "person",
        ColumnKind.Text,
        "",
        "Who it was assigned to. Never an app or a customer.",
        "Assigned to Ann for a week: Ann.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(stint => view.Stints.Person(stint));
}
