using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// How urgent items were said to be. Places are counted among the priorities that leaves of the scope have, 1 for the
/// most urgent of them.
/// </summary>
internal sealed class Urgency
{
    private const int None = int.MaxValue;

    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly Dictionary<int, int> _order;
    private readonly HashSet<int> _urgent;
    private readonly int[] _used;

    public Urgency(WindowView view)
    {
        _view = view;
        _history = view.History;
        var log = _history.Log;
        var known = log.Priorities.Where(priority => log.Lexicon.Find(priority.Id) != 0).ToArray();
        _order = known.ToDictionary(priority => log.Lexicon.Find(priority.Id), priority => priority.Rank);
        _urgent = [.. known.Where(priority => priority.Urgent).Select(priority => log.Lexicon.Find(priority.Id))];
        _used = [.. view.Family.Leaves.Select(leaf => OrderOf(PriorityOf(leaf))).Where(order => order != None).Distinct().Order()];
    }

    /// <summary>The place it had when it was started; before that, when it ended or the window did. NaN without one.</summary>
    public double Place(int item) =>
        OrderOf(PriorityOf(item)) is var order and not None ? Array.BinarySearch(_used, order) + 1 : double.NaN;

    /// <summary>
    /// Whether that is one of the two most urgent in use, of two in use the more urgent one; null without a place.
    /// </summary>
    public bool? IsTop(int item) =>
        Place(item) is var place && double.IsNaN(place) ? null : place <= Math.Clamp(_used.Length - 1, 1, 2);

    /// <summary>Whether it had a priority that means "now, before anything else" when it ended or the window did.</summary>
    public bool IsUrgent(int item) => _urgent.Contains(
        _history.ValueAt(ChangeField.Priority, _history.Log.Items.Priority, item, LeafTimes.End(_view, item)));

    /// <summary>Changes of its priority before the end of the window.</summary>
    public double Changes(int item) => Count(item, 0, (_, _) => true);

    /// <summary>Changes within the window to a less urgent one, while it was open.</summary>
    public int Lowered(int item) => (int)Count(item, _view.Start, (change, at) =>
        OrderOf(_history.Log.Changes.To[change]) is var to and not None && to > OrderOf(_history.Log.Changes.From[change])
        && !_history.StageAt(item, at).Ended());

    /// <summary>Whether it got a more urgent one after start; null when never started.</summary>
    public bool? RaisedAfterStart(int item)
    {
        var start = _history.Milestones.Started[item];
        if (start == Milestones.Never)
            return null;
        return Count(item, start + 1, (change, _) =>
            OrderOf(_history.Log.Changes.From[change]) is var from and not None && from > OrderOf(_history.Log.Changes.To[change])) > 0;
    }

    private int PriorityOf(int item)
    {
        var start = _history.Milestones.Started[item];
        var at = start == Milestones.Never ? LeafTimes.End(_view, item) : start;
        return _history.ValueAt(ChangeField.Priority, _history.Log.Items.Priority, item, at);
    }

    private int OrderOf(int priority) => _order.GetValueOrDefault(priority, None);

    private double Count(int item, long from, Func<int, long, bool> counts)
    {
        var changes = _history.Log.Changes;
        var found = 0;
        for (var change = changes.Start[item]; change < changes.Start[item + 1] && changes.At[change] < _view.End; change++)
        {
            if (changes.FieldOf(change) == ChangeField.Priority && changes.At[change] >= from
                && changes.From[change] != changes.To[change] && counts(change, changes.At[change]))
                found++;
        }

        return found;
    }
}
