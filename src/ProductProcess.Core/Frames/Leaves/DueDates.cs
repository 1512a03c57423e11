using System.Globalization;
using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>By which day items were due, and how often that day moved.</summary>
internal sealed class DueDates
{
    private readonly WindowView _view;
    private readonly WorkHistory _history;

    /// <summary>Day numbers of the dates in changes, by code.</summary>
    private readonly Dictionary<int, int> _days = new() { [0] = 0 };

    public DueDates(WindowView view)
    {
        _view = view;
        _history = view.History;
        var changes = _history.Log.Changes;
        for (var change = 0; change < changes.Count; change++)
        {
            if (changes.FieldOf(change) != ChangeField.Due)
                continue;
            Read(changes.From[change]);
            Read(changes.To[change]);
        }
    }

    /// <summary>The day (<see cref="DateOnly.DayNumber"/>) by which it was due as of an instant; 0 for none.</summary>
    public int At(int item, long instant)
    {
        var changes = _history.Log.Changes;
        var due = _history.Log.Items.Due[item];
        for (var change = changes.Start[item + 1] - 1; change >= changes.Start[item]; change--)
        {
            if (changes.At[change] < _view.End && changes.At[change] <= instant)
                break;
            if (changes.FieldOf(change) == ChangeField.Due)
                due = _days[changes.From[change]];
        }

        return due;
    }

    /// <summary>
    /// Days from the day of done to the day it was due then: 0 on that day, negative when late. NaN where it is not
    /// done or was not due.
    /// </summary>
    public double Margin(int item)
    {
        var done = _history.Milestones.Done(item);
        if (done == Milestones.Never)
            return double.NaN;
        return At(item, done) is var due and not 0 ? due - _view.Days.DayOf(done) : double.NaN;
    }

    /// <summary>Whether it was done on the day before it was due, or later; null where the margin is not known.</summary>
    public bool? IsLastMinute(int item) => Margin(item) is var margin && double.IsNaN(margin) ? null : margin <= 1;

    /// <summary>Changes from one date to another up to the end of the item.</summary>
    public double Moves(int item)
    {
        var (changes, ended) = (_history.Log.Changes, _history.Milestones.Ended[item]);
        var moves = 0;
        for (var change = changes.Start[item]; change < changes.Start[item + 1]; change++)
        {
            if (changes.At[change] >= _view.End || changes.At[change] > ended)
                break;
            if (changes.FieldOf(change) == ChangeField.Due && changes.From[change] != 0 && changes.To[change] != 0
                && changes.From[change] != changes.To[change])
                moves++;
        }

        return moves;
    }

    private void Read(int code)
    {
        if (_days.ContainsKey(code))
            return;
        var known = DateOnly.TryParseExact(
            _history.Log.Lexicon[code], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        _days[code] = known ? day.DayNumber : 0;
    }
}
