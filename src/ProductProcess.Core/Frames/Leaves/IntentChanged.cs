using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class IntentChanged : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "intent_changed",
        ColumnKind.YesNo,
        "",
        "Whether, within the window and while in progress, the item came to serve another top item of its "
        + "chain. A first link, a lost one, migrations and ten or more links moved in one go are left out.",
        "In progress under GOAL-1, its epic is moved to GOAL-2: yes.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Leaves.Reframes.Last(item) != Milestones.Never);
}
