namespace ProductProcess.Core.Frames.Intents;

/// <summary>One row an intent (a goal or initiative that is itself an item). Each stands alone.</summary>
internal sealed class IntentRows : IFrameRows
{
    public string Frame => FrameNames.Intents;

    public FrameRows Rows(WindowView view)
    {
        var intents = view.Family.Intents;
        return new FrameRows(
            Array.ConvertAll(intents, view.Intents.TeamOf),
            intents,
            [.. Enumerable.Range(0, intents.Length)],
            intents);
    }

    public string Label(WindowView view, FrameRows rows, int row) => view.History.Log.Items.Key[rows.Item[row]];
}
