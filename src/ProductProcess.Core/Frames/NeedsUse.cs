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

    /// <summary>Share of each team, in the order of the teams, and last of all of them together; NaN with no leaves.</summary>
    public double[] Shares(string need)
    {
        var uses = Test(need);
        var (of, used) = (new int[view.Teams.Count + 1], new int[view.Teams.Count + 1]);
        var worked = WorkedOn();
        foreach (var leaf in view.Family.Leaves)
        {
            var looked = need == Needs.StatusHistory ? view.Holds(_history.Milestones.Done(leaf)) : worked[leaf];
            var team = view.Teams.IndexOfItem(leaf);
            if (!looked || team < 0)
                continue;
            var one = uses(leaf) ? 1 : 0;
            of[team]++;
            used[team] += one;
            of[^1]++;
            used[^1] += one;
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
        Needs.DueDates => leaf => view.Leaves.Due.At(leaf, view.End) != 0 || HasChanged(leaf, ChangeField.Due),
        Needs.Priorities => ChosenPriority(),
        Needs.Links => LinkedAs(null),
        Needs.Roadmap => leaf => _history.Log.Items.Anchored is { } anchored && anchored[leaf] != FrameRows.Missing,
        Needs.Intents => leaf => view.Leaves.Chains.Intent(leaf) >= 0,
        Needs.Blocks => Blocked(),
        Needs.Labels => leaf =>
            ValueOf(leaf, ChangeField.Labels, _history.Log.Items.Labels) != 0 || HasChanged(leaf, ChangeField.Labels),
        Needs.Kinds => leaf => _history.Log.Items.KindOf(leaf) != ItemKind.Unknown,
        _ => throw new ArgumentException(
            $"There is no need '{need}'; there are {string.Join(", ", Needs.All.Keys)}.", nameof(need)),
    };

    private bool HasChanged(int leaf, ChangeField field)
    {
        var changes = _history.Log.Changes;
        for (var change = changes.Start[leaf]; change < changes.Start[leaf + 1] && changes.At[change] < view.End; change++)
        {
            if (changes.FieldOf(change) == field)
                return true;
        }

        return false;
    }

    /// <summary>Code of the value at the end of the window: nothing later counts.</summary>
    private int ValueOf(int leaf, ChangeField field, int[] current) => _history.ValueAt(field, current, leaf, view.End);

    /// <summary>
    /// A priority was chosen where it was changed, or differs from the one that most leaves of the scope have: the
    /// commonest may be what the tracker puts there.
    /// </summary>
    private Func<int, bool> ChosenPriority()
    {
        int Of(int leaf) => ValueOf(leaf, ChangeField.Priority, _history.Log.Items.Priority);
        var commonest = view.Family.Leaves.CountBy(Of)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => _history.Log.Lexicon[pair.Key], StringComparer.Ordinal)
            .Select(pair => pair.Key).FirstOrDefault();
        return leaf => (Of(leaf) is var priority and not 0 && priority != commonest) || HasChanged(leaf, ChangeField.Priority);
    }

    /// <summary>Items at either end of a link of a kind; of any where none is given.</summary>
    private Func<int, bool> LinkedAs(LinkKind? kind)
    {
        var linked = new bool[_history.Count];
        for (var link = 0; link < view.Links.Count; link++)
        {
            if (kind is { } only && view.Links.Kind(link) != only)
                continue;
            foreach (var end in (ReadOnlySpan<int>)[view.Links.From(link), view.Links.To(link)])
            {
                if (end >= 0)
                    linked[end] = true;
            }
        }

        return leaf => linked[leaf];
    }

    private Func<int, bool> Blocked()
    {
        var linked = LinkedAs(LinkKind.Blocks);
        return leaf => linked(leaf) || view.Leaves.Blocking.Spells(leaf) > 0 || HasChanged(leaf, ChangeField.Flag);
    }

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
