using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>What links tell of leaves: who waits for whom across teams, and what came after.</summary>
internal sealed class Ties
{
    /// <summary>Working days within which an answer to trouble is taken to be about what it is linked to.</summary>
    private const int Soon = 10;

    /// <summary>Days around the end of a parent in which what is left for later is written down.</summary>
    private const int AroundEnd = 14;

    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly Dictionary<int, (int Inbound, int All)> _across = [];

    public Ties(WindowView view)
    {
        _view = view;
        _history = view.History;
        for (var link = 0; link < view.Links.Count; link++)
        {
            if (view.Links.Kind(link) != LinkKind.Blocks || !IsAcross(link))
                continue;
            Add(view.Links.From(link), 0);
            Add(view.Links.To(link), 1);
        }
    }

    /// <summary>
    /// Links by which it, or a part of it, blocks an item of another team or is blocked by one. What lies outside the
    /// scope belongs to another team.
    /// </summary>
    public double AcrossTeams(int leaf) => _across.GetValueOrDefault(leaf).All;

    /// <summary>Whether such a link blocks it, or it was moved from one team to another before it ended.</summary>
    public bool NeedsOtherTeam(int leaf) =>
        _across.GetValueOrDefault(leaf).Inbound > 0 || HandOvers.TeamMoves(_view, leaf) > 0;

    /// <summary>
    /// Whether an answer to trouble that is linked to it was written down within ten working days of its being done;
    /// null where it is not done, and where none was and the window ends sooner.
    /// </summary>
    public bool? BugAfter(int leaf)
    {
        var done = _history.Milestones.Done(leaf);
        if (done == Milestones.Never)
            return null;
        foreach (var (other, _) in _view.Links.Linked(leaf))
        {
            if (IsAnswer(other) && _history.Log.Items.Created[other] is var at && at >= done && IsSoon(done, at))
                return true;
        }

        return IsSoon(done, _view.End) ? null : false;
    }

    /// <summary>
    /// Whether it belongs, or is linked, to a parent around whose end it was written down, and was not started by then.
    /// </summary>
    public bool IsFollowUp(int leaf)
    {
        if (_view.Family.ParentOf[leaf] is var parent and >= 0 && Follows(leaf, parent))
            return true;
        foreach (var (other, _) in _view.Links.Linked(leaf))
        {
            if (_history.Log.Items.LevelOf(other) == ItemLevel.Parent && Follows(leaf, other))
                return true;
        }

        return false;
    }

    private bool Follows(int leaf, int parent)
    {
        var end = _history.Milestones.Ended[parent];
        return end != Milestones.Never
            && Math.Abs(_view.Days.DayOf(_history.Log.Items.Created[leaf]) - _view.Days.DayOf(end)) < AroundEnd
            && _history.Milestones.Started[leaf] > end;
    }

    private bool IsAcross(int link) =>
        _view.Links.From(link) < 0 || _view.Links.To(link) < 0 || _view.Links.IsCrossTeam(link) == true;

    private bool IsAnswer(int item) =>
        _history.Log.Items.LevelOf(item) == ItemLevel.Leaf && _history.Log.Items.KindOf(item) == ItemKind.Reactive;

    private bool IsSoon(long done, long at) =>
        _view.Days.WorkingDaysBetween(_view.Days.DayOf(done), _view.Days.DayOf(at)) <= Soon;

    private void Add(int item, int inbound)
    {
        if (item < 0 || _view.Family.LeafOf[item] is not (var leaf and >= 0))
            return;
        var known = _across.GetValueOrDefault(leaf);
        _across[leaf] = (known.Inbound + inbound, known.All + 1);
    }
}
