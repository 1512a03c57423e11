using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Days;

internal sealed class FiresInProgress : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "fires_in_progress",
        ColumnKind.Number,
        "items",
        "Items that answer to something that happened (bugs, incidents, support) in progress at some time "
        + "of that day.",
        "Two bugs and a story in progress: 2.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.ProgressDays.OfTeams(ItemKind.Reactive));
}
