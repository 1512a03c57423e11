namespace ProductProcess.Core.Frames.Parents;

internal sealed class ParentInProgress : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "in_progress",
        ColumnKind.YesNo,
        "",
        "Whether at least one of its leaves is in progress at the end of the window. Its own status is "
        + "not asked, as few teams keep it.",
        "One story of the epic is in review: yes.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => ParentProgress.IsInProgress(view, item));
}
