namespace ProductProcess.Core.Frames.Requests;

internal sealed class AskedFromOutside : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "from_outside",
        ColumnKind.YesNo,
        "",
        "Whether it was written down by a customer or an app: by nobody who works here. Missing where no "
        + "reporter is recorded.",
        "A request from the customer portal: yes. A ticket opened by a monitor: yes.",
        [Needs.Requesters]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.History.Log.Items.Reporter[item] is var who and not 0 ? !view.History.IsHuman(who) : null);
}
