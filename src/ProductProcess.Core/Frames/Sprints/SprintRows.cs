using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Sprints;

/// <summary>One row a sprint, in the order in which they ended.</summary>
internal sealed class SprintRows : IFrameRows
{
    public string Frame => FrameNames.Sprints;

    public FrameRows Rows(WindowView view)
    {
        var sprints = view.Sprints.All;
        var item = new int[sprints.Count];
        Array.Fill(item, -1);
        int[] numbers = [.. Enumerable.Range(0, sprints.Count)];
        return new FrameRows([.. sprints.Select(s => s.Team)], item, numbers, numbers);
    }

    public string Label(WindowView view, FrameRows rows, int row) => Name(view.History.Log, view.Sprints.All[rows.Mark[row]].Sprint);

    private static string Name(WorkLog log, int sprint) =>
        log.Sprints.FirstOrDefault(one => one.Id == log.Lexicon[sprint])?.Name ?? EntityId.Raw(log.Lexicon[sprint]);
}
