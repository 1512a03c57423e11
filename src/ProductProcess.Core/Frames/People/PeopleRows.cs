namespace ProductProcess.Core.Frames.People;

/// <summary>
/// One row a team, a person active in it and a stretch of four weeks. It is for counting only, never shown, and called
/// by its stretch. Rows of one stretch hang together.
/// </summary>
internal sealed class PeopleRows : IFrameRows
{
    public string Frame => FrameNames.People;

    public FrameRows Rows(WindowView view)
    {
        int[] rows = [.. Enumerable.Range(0, view.Stretches.Count)];
        var item = new int[rows.Length];
        Array.Fill(item, -1);
        return new FrameRows(
            Array.ConvertAll(rows, row => view.Teams.Codes[view.Stretches.Team(row)]),
            item,
            Array.ConvertAll(rows, view.Stretches.Ago),
            rows);
    }

    public string Label(WindowView view, FrameRows rows, int row) =>
        "somebody in the four weeks from " + TeamDates.Label(view.Stretches.FirstDay(rows.Mark[row]));
}
