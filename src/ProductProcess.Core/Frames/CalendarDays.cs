using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// A <see cref="WorkCalendar"/> laid out as arrays, because converting millions of instants through time zones is
/// slow. Days are <see cref="DateOnly.DayNumber"/>s. Days outside the arrays are asked of the calendar itself.
/// </summary>
internal sealed class CalendarDays
{
    private const int LongestReach = 3_660;
    private const long DayLength = 86_400_000;

    private readonly WorkCalendar _calendar;
    private readonly int _first;
    private readonly long[] _starts;

    /// <summary>Working days before each day, counted from the first.</summary>
    private readonly int[] _working;

    /// <summary>Milliseconds of working days before each day, counted from the first.</summary>
    private readonly long[] _workingTime;

    public CalendarDays(WorkCalendar calendar, long from, long until)
    {
        _calendar = calendar;
        var last = calendar.DayOf(until).DayNumber + 1;
        _first = Math.Clamp(calendar.DayOf(from).DayNumber, Math.Max(0, last - LongestReach), last);
        _starts = new long[last - _first + 1];
        _working = new int[_starts.Length + 1];
        _workingTime = new long[_starts.Length];
        for (var i = 0; i < _starts.Length; i++)
        {
            var day = DateOnly.FromDayNumber(_first + i);
            _starts[i] = calendar.StartOf(day);
            _working[i + 1] = _working[i] + (calendar.IsWorkingDay(day) ? 1 : 0);
        }

        for (var i = 1; i < _starts.Length; i++)
            _workingTime[i] = _workingTime[i - 1] + (_working[i] > _working[i - 1] ? _starts[i] - _starts[i - 1] : 0);
    }

    /// <summary>The local day on which an instant falls.</summary>
    public int DayOf(long instant)
    {
        if (instant < _starts[0] || instant >= _starts[^1])
            return _calendar.DayOf(instant).DayNumber;
        var day = (int)Math.Min((instant - _starts[0]) / DayLength, _starts.Length - 1);
        while (_starts[day] > instant)
            day--;
        while (_starts[day + 1] <= instant)
            day++;
        return _first + day;
    }

    /// <summary>The instant at which a day begins.</summary>
    public long StartOf(int day) =>
        Covers(day) ? _starts[day - _first] : _calendar.StartOf(DateOnly.FromDayNumber(day));

    public bool IsWorkingDay(int day) =>
        Covers(day) ? _working[day - _first + 1] > _working[day - _first]
            : _calendar.IsWorkingDay(DateOnly.FromDayNumber(day));

    /// <summary>Working days in [from, until); none when until is not later.</summary>
    public int WorkingDaysBetween(int from, int until)
    {
        if (from >= until)
            return 0;
        return Covers(from) && Covers(until)
            ? _working[until - _first] - _working[from - _first]
            : _calendar.WorkingDaysBetween(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(until));
    }

    /// <summary>
    /// Milliseconds of working days from one instant to another: from Friday noon to Monday noon they are those of 24
    /// hours. 0 when until is not later.
    /// </summary>
    public long WorkingTime(long from, long until)
    {
        if (from >= until)
            return 0;
        var (first, last) = (DayOf(from), DayOf(until));
        if (!Covers(first) || !Covers(last))
            return Enumerable.Range(first, last - first + 1).Where(IsWorkingDay)
                .Sum(day => Math.Min(until, StartOf(day + 1)) - Math.Max(from, StartOf(day)));
        return _workingTime[last - _first] - _workingTime[first - _first] + Elapsed(last, until) - Elapsed(first, from);
    }

    private long Elapsed(int day, long instant) => IsWorkingDay(day) ? instant - StartOf(day) : 0;

    private bool Covers(int day) => (uint)(day - _first) < (uint)_starts.Length;
}
