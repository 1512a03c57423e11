using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// A history as of the end of a window, and what its columns share. Nothing after the window counts, so a window of
/// the past shows what could be seen then.
/// </summary>
internal sealed class WindowView
{
    private readonly Lazy<ProgressRuns> _runs;
    private readonly Lazy<DayMarks> _people;
    private readonly Lazy<DayMarks> _parents;
    private readonly Lazy<Hands> _hands;
    private readonly Lazy<AdHoc> _adHoc;
    private readonly Lazy<DayCounts> _counts;
    private readonly Lazy<WeekCounts> _weeks;
    private readonly Lazy<SprintOutcomes> _sprints;
    private readonly Lazy<StartsOfTeams> _starts;
    private readonly Lazy<Doers> _doers;

    public WindowView(WorkHistory history, WorkCalendar calendar, Window window, ItemNames names)
    {
        Names = names;
        History = history;
        Calendar = calendar;
        Window = window;
        Start = calendar.StartOf(window.From);
        FirstDay = window.From.DayNumber;
        DayCount = Math.Max(0, window.Until.DayNumber - FirstDay);
        var oldest = history.Count == 0 ? Start : Math.Min(Start, history.Log.Items.Created[0]);
        Days = new CalendarDays(calendar, oldest, Math.Max(history.CutOff, calendar.StartOf(window.Until)));
        Family = new Family(history);
        Teams = new TeamMap(history, Family);
        _runs = new(() => new ProgressRuns(this));
        _people = new(() => ActivePeople.Mark(this));
        _parents = new(() => ActiveParents.Mark(this));
        _hands = new(() => new Hands(this));
        _adHoc = new(() => new AdHoc(this));
        _counts = new(() => new DayCounts(this));
        _weeks = new(() => new WeekCounts(this));
        _sprints = new(() => new SprintOutcomes(this));
        _starts = new(() => new StartsOfTeams(this));
        _doers = new(() => new Doers(this));
    }

    /// <summary>Cut off at the end of the window.</summary>
    public WorkHistory History { get; }

    public WorkCalendar Calendar { get; }

    public ItemNames Names { get; }

    public Window Window { get; }

    /// <summary>First instant of the window.</summary>
    public long Start { get; }

    /// <summary>First instant that no longer counts.</summary>
    public long End => History.CutOff;

    public int FirstDay { get; }

    /// <summary>Calendar days of the window.</summary>
    public int DayCount { get; }

    public CalendarDays Days { get; }

    public Family Family { get; }

    public TeamMap Teams { get; }

    public ProgressRuns Runs => _runs.Value;

    public DayMarks People => _people.Value;

    public DayMarks ParentsInProgress => _parents.Value;

    public Hands Hands => _hands.Value;

    public AdHoc AdHoc => _adHoc.Value;

    public DayCounts Counts => _counts.Value;

    public WeekCounts Weeks => _weeks.Value;

    public SprintOutcomes Sprints => _sprints.Value;

    public StartsOfTeams StartsOfTeams => _starts.Value;

    public Doers Doers => _doers.Value;

    /// <summary>Whether an instant lies in the window; <see cref="Milestones.Never"/> does not.</summary>
    public bool Holds(long instant) => instant >= Start && instant < End;

    /// <summary>
    /// The week of a day (counted from the first of the window). Weeks are counted back from its last day; the first is 0, and is cut short
    /// where the window is not whole weeks.
    /// </summary>
    public int WeekOf(int day) => (DayCount + 6) / 7 - 1 - (DayCount - 1 - day) / 7;
}
