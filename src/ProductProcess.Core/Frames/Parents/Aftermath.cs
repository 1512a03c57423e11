using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>
/// What came after parents that ended in the window. Answers are missing (null or NaN) for all others, and where the
/// window ends before it could be told.
/// </summary>
internal sealed class Aftermath
{
    private const int ImproveFrom = 14;
    private const int ImproveUntil = 70;
    private const int AroundEnd = 14;
    private const int FollowUntil = 56;
    private const int LookBackFrom = 7;
    private const int LookBackUntil = 91;

    private readonly WindowView _view;
    private readonly WorkHistory _history;

    /// <summary>By component: the days on which leaves of it that are new or better were started.</summary>
    private readonly Dictionary<int, List<int>> _starts = [];

    public Aftermath(WindowView view)
    {
        _view = view;
        _history = view.History;
        foreach (var leaf in view.Family.Leaves)
        {
            if (!_view.Holds(_history.Milestones.Started[leaf]) || !Improves(leaf))
                continue;
            foreach (var component in ComponentsOf(leaf))
            {
                if (!_starts.TryGetValue(component, out var days))
                    _starts[component] = days = [];
                days.Add(DayOf(_history.Milestones.Started[leaf]));
            }
        }

        foreach (var days in _starts.Values)
            days.Sort();
    }

    /// <summary>
    /// Whether a feature or improvement of the same parent, or of a component of it or of its leaves, was started in
    /// the third to tenth week after its end.
    /// </summary>
    public bool? ImprovedLater(int parent)
    {
        if (!IsSeen(parent, ImproveUntil))
            return null;
        var end = DayOf(_view.Efforts.Ended(parent));
        var areas = new HashSet<int>(ComponentsOf(parent));
        foreach (var leaf in _view.Family.LeavesOf(parent))
        {
            var start = _history.Milestones.Started[leaf];
            if (start != Milestones.Never && Improves(leaf) && DayOf(start) - end is >= ImproveFrom and < ImproveUntil)
                return true;
            areas.UnionWith(ComponentsOf(leaf));
        }

        return areas.Any(area => _starts.TryGetValue(area, out var days) && AnyWithin(days, end + ImproveFrom, end + ImproveUntil));
    }

    /// <summary>Leaves under it or linked to it, written down within two weeks of its end and not started by then.</summary>
    public double FollowUps(int parent) => _view.Holds(_view.Efforts.Ended(parent)) && IsSeen(parent, AroundEnd)
        ? FollowUpsOf(parent).Count
        : double.NaN;

    /// <summary>Those of them that were started within eight weeks of its end.</summary>
    public double FollowUpsStarted(int parent) => !IsSeen(parent, FollowUntil) ? double.NaN : FollowUpsOf(parent)
        .Count(leaf => _history.Milestones.Started[leaf] is var at && at != Milestones.Never
            && DayOf(at) - DayOf(_view.Efforts.Ended(parent)) < FollowUntil);

    /// <summary>
    /// Whether, in the second to thirteenth week after its end, a person commented on it, or an item of discovery under
    /// it or linked to it was written down.
    /// </summary>
    public bool? LookedBack(int parent)
    {
        if (!IsSeen(parent, LookBackUntil))
            return null;
        var end = DayOf(_view.Efforts.Ended(parent));
        bool Then(long at) => DayOf(at) - end is >= LookBackFrom and < LookBackUntil;
        var comments = _history.Log.Comments;
        for (var at = comments.Start[parent]; at < comments.Start[parent + 1]; at++)
        {
            if (_history.IsHuman(comments.Author[at]) && comments.At[at] < _view.End && Then(comments.At[at]))
                return true;
        }

        return Near(parent).Any(leaf =>
            _history.Log.Items.KindOf(leaf) == ItemKind.Discovery && Then(_history.Log.Items.Created[leaf]));
    }

    private HashSet<int> FollowUpsOf(int parent)
    {
        var end = _view.Efforts.Ended(parent);
        return [.. Near(parent).Where(leaf =>
            Math.Abs(DayOf(_history.Log.Items.Created[leaf]) - DayOf(end)) < AroundEnd
            && _history.Milestones.Started[leaf] > end)];
    }

    /// <summary>Its leaves, and leaves linked to it.</summary>
    private IEnumerable<int> Near(int parent) => _view.Family.LeavesOf(parent).ToArray()
        .Concat(_view.Links.Neighbours(parent).Where(item => _history.Log.Items.LevelOf(item) == ItemLevel.Leaf));

    private bool IsSeen(int parent, int days) => _view.Holds(_view.Efforts.Ended(parent))
        && _view.Days.StartOf(DayOf(_view.Efforts.Ended(parent)) + days) <= _view.End;

    private bool Improves(int leaf) => _history.Log.Items.KindOf(leaf) is ItemKind.Feature or ItemKind.Improvement;

    private int[] ComponentsOf(int item) => _view.Names.Components(_history.Log.Items.Components[item]);

    private int DayOf(long instant) => _view.Days.DayOf(instant);

    private static bool AnyWithin(List<int> days, int from, int until)
    {
        var at = days.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < days.Count && days[at] < until;
    }
}
