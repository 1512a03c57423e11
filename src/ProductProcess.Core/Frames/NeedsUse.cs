using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// How many of a team's leaves use what a need asks for. Looked at are leaves worked on in the window: in progress at
/// some time of it, or done or cancelled in it; for status history only those finished in it.
/// </summary>
internal sealed class NeedsUse(WindowView view)
{
    private readonly WorkHistory _history = view.History;

    /// <summary>Share of each team, in the order of the teams; NaN with no leaves.</summary>
    public double[] Shares(string need)
    {
        var uses = Test(need);
        var (of, used) = (new int[view.Teams.Count], new int[view.Teams.Count]);
        var worked = WorkedOn();
        foreach (var leaf in view.Family.Leaves)
        {
            var looked = need == Needs.StatusHistory ? view.Holds(_history.Milestones.Done(leaf)) : worked[leaf];
            var team = view.Teams.IndexOfItem(leaf);
            if (!looked || team < 0)
                continue;
            of[team]++;
            used[team] += uses(leaf) ? 1 : 0;
        }

        return [.. of.Select((count, team) => count == 0 ? double.NaN : (double)used[team] / count)];
    }

    private Func<int, bool> Test(string need) => need switch
    {
        Needs.AssigneeHistory => WasAssigned,
        Needs.Parents => leaf => _history.Parents.Last(leaf) != 0,
        Needs.Sprints => WasInSprint,
        Needs.StatusHistory => leaf => _history.Milestones.Started[leaf] != Milestones.Never,
        Needs.Requesters => leaf =>
            _history.Log.Items.RequesterGroup[leaf] != 0 || _history.Log.Items.Reporter[leaf] != 0,
        Needs.Comments => WasCommentedOn,
        Needs.Kinds => leaf => _history.Log.Items.KindOf(leaf) != ItemKind.Unknown,
        _ => throw new ArgumentException(
            $"There is no need '{need}'; there are {string.Join(", ", Needs.All.Keys)}.", nameof(need)),
    };

    private bool[] WorkedOn()
    {
        var worked = new bool[_history.Count];
        for (var run = 0; run < view.Runs.Count; run++)
            worked[view.Runs.Item(run)] = true;
        foreach (var leaf in view.Family.Leaves)
            worked[leaf] |= view.Holds(_history.Milestones.Ended[leaf]);
        return worked;
    }

    private bool WasAssigned(int leaf)
    {
        for (var span = _history.Assignees.Start[leaf]; span < _history.Assignees.Start[leaf + 1]; span++)
        {
            if (_history.IsHuman(_history.Assignees.Value[span]))
                return true;
        }

        return false;
    }

    private bool WasInSprint(int leaf)
    {
        for (var span = _history.Sprints.Start[leaf]; span < _history.Sprints.Start[leaf + 1]; span++)
        {
            if (_history.Sprints.Value[span] != 0)
                return true;
        }

        return false;
    }

    private bool WasCommentedOn(int leaf)
    {
        if (HasComment(leaf))
            return true;
        foreach (var part in view.Family.PartsOf(leaf))
        {
            if (HasComment(part))
                return true;
        }

        return false;
    }

    private bool HasComment(int item)
    {
        var comments = _history.Log.Comments;
        for (var i = comments.Start[item]; i < comments.Start[item + 1] && comments.At[i] < view.End; i++)
        {
            if (_history.IsHuman(comments.Author[i]))
                return true;
        }

        return false;
    }
}
