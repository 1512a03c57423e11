namespace ProductProcess.Core.Frames.Parents;

internal sealed class Restarted : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "restarted",
        ColumnKind.YesNo,
        "",
        "Whether it was cancelled after it had begun and another parent took it up: written down after its "
        + "beginning, within 60 days of its cancelling, that supersedes or clones it, or of the same team "
        + "with seven tenths of the words of both titles in common.",
        "\"New web checkout flow\" is dropped, a week later \"New web checkout flow again\" is written "
        + "down: yes.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(view.Restarts.Restarted.Contains);
}
