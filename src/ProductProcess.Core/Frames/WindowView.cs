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
    private readonly Lazy<Activity> _activity;
    private readonly Lazy<ProgressDays> _progressDays;
    private readonly Lazy<SprintOutcomes> _earlier;
    private readonly Lazy<SprintPace> _pace;
    private readonly Lazy<SprintFlow> _flow;
    private readonly Lazy<EffortTimes> _efforts;
    private readonly Lazy<EffortPeople> _effortPeople;
    private readonly Lazy<DayMarks> _quests;
    private readonly Lazy<HomeTeams> _homes;
    private readonly Lazy<Parents.ScopeMoves> _scope;
    private readonly Lazy<Parents.EffortTalk> _talk;
    private readonly Lazy<Parents.EffortPace> _effortPace;
    private readonly Lazy<Parents.Regrouping> _regrouping;
    private readonly Lazy<Parents.EarlyTouch> _earlyTouch;
    private readonly Lazy<Parents.Aftermath> _aftermath;
    private readonly Lazy<Parents.Restarts> _restarts;
    private readonly Lazy<Links.LinkChanges> _linkChanges;
    private readonly Lazy<Links.LinkFacts> _links;
    private readonly Lazy<Intents.IntentFacts> _intents;
    private readonly Lazy<Intents.QuarterEnds> _quarters;
    private readonly Lazy<Visits.VisitFacts> _visits;
    private readonly Lazy<Stints.StintFacts> _stints;
    private readonly Lazy<People.StretchFacts> _stretches;
    private readonly Lazy<Changes.ChangeFacts> _changes;
    private readonly Lazy<Leaves.LeafFacts> _leaves;

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
        WholeWeeks = [.. Enumerable.Range(0, DayCount / 7).Select(week => DayCount % 7 + 7 * week).Select(from => (from, from + 7))];
        _runs = new(() => new ProgressRuns(this));
        _people = new(() => ActivePeople.Mark(this, FirstDay, DayCount));
        _parents = new(() => ActiveParents.Mark(this));
        _hands = new(() => new Hands(this));
        _adHoc = new(() => new AdHoc(this));
        _counts = new(() => new DayCounts(this));
        _weeks = new(() => new WeekCounts(this));
        _sprints = new(() => new SprintOutcomes(this, Start, End));
        _starts = new(() => new StartsOfTeams(this));
        _doers = new(() => new Doers(this));
        _activity = new(() => new Activity(this));
        _progressDays = new(() => new ProgressDays(this));
        _earlier = new(() => new SprintOutcomes(this, long.MinValue, Start));
        _pace = new(() => new SprintPace(this));
        _flow = new(() => new SprintFlow(this));
        _efforts = new(() => new EffortTimes(this));
        _effortPeople = new(() => new EffortPeople(this));
        _quests = new(() => EffortPeople.MarkQuests());
        _homes = new(() => new HomeTeams(this));
        _scope = new(() => new Parents.ScopeMoves(this));
        _talk = new(() => new Parents.EffortTalk(this));
        _effortPace = new(() => new Parents.EffortPace(this));
        _earlyTouch = new(() => new Parents.EarlyTouch(this));
        _regrouping = new(() => new Parents.Regrouping(this));
        _aftermath = new(() => new Parents.Aftermath(this));
        _restarts = new(() => new Parents.Restarts(this));
        _linkChanges = new(() => new Links.LinkChanges(History));
        _links = new(() => new Links.LinkFacts(this));
        _intents = new(() => new Intents.IntentFacts(this));
        _quarters = new(() => new Intents.QuarterEnds(this));
        _visits = new(() => new Visits.VisitFacts(this));
        _stints = new(() => new Stints.StintFacts(this));
        _stretches = new(() => new People.StretchFacts(this));
        _changes = new(() => new Changes.ChangeFacts(this));
        _leaves = new(() => new Leaves.LeafFacts(this));
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

    /// <summary>
    /// The whole weeks, counted back from the last day, as days [From, Until) counted from the first of the window.
    /// </summary>
    public (int From, int Until)[] WholeWeeks { get; }

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

    public Activity Activity => _activity.Value;

    public ProgressDays ProgressDays => _progressDays.Value;

    public SprintOutcomes EarlierSprints => _earlier.Value;

    public SprintPace SprintPace => _pace.Value;

    public SprintFlow SprintFlow => _flow.Value;

    public EffortTimes Efforts => _efforts.Value;

    public EffortPeople EffortPeople => _effortPeople.Value;

    public DayMarks Quests => _quests.Value;

    public HomeTeams HomeTeams => _homes.Value;

    public Parents.ScopeMoves ScopeMoves => _scope.Value;

    public Parents.EffortTalk EffortTalk => _talk.Value;

    public Parents.EffortPace EffortPace => _effortPace.Value;

    public Parents.EarlyTouch EarlyTouch => _earlyTouch.Value;

    public Parents.Regrouping Regrouping => _regrouping.Value;

    public Parents.Aftermath Aftermath => _aftermath.Value;

    public Parents.Restarts Restarts => _restarts.Value;

    public Links.LinkChanges LinkChanges => _linkChanges.Value;

    public Links.LinkFacts Links => _links.Value;

    public Intents.IntentFacts Intents => _intents.Value;

    public Intents.QuarterEnds QuarterEnds => _quarters.Value;

    public Visits.VisitFacts Visits => _visits.Value;

    public Stints.StintFacts Stints => _stints.Value;

    public People.StretchFacts Stretches => _stretches.Value;

    public Changes.ChangeFacts Changes => _changes.Value;

    /// <summary>Code of the team of an item; of a part that of its leaf.</summary>
    public int TeamOf(int item) => Teams.Of[Family.LeafOf[item] is var leaf and >= 0 ? leaf : item];

    /// <summary>
    /// When an item was started: of a part its leaf, of a parent the first of its leaves; <see cref="Milestones.Never"/>
    /// where it was not.
    /// </summary>
    public long StartOf(int item) => History.Log.Items.LevelOf(item) == ItemLevel.Parent
        ? Efforts.Started(item)
        : History.Milestones.Started[Family.LeafOf[item] is var leaf and >= 0 ? leaf : item];

    /// <summary>What the columns of leaves and of requests share.</summary>
    public Leaves.LeafFacts Leaves => _leaves.Value;

    /// <summary>Whether an instant lies in the window; <see cref="Milestones.Never"/> does not.</summary>
    public bool Holds(long instant) => instant >= Start && instant < End;

    /// <summary>
    /// The week of a day (counted from the first of the window). Weeks are counted back from its last day; the first is 0, and is cut short
    /// where the window is not whole weeks.
    /// </summary>
    public int WeekOf(int day) => (DayCount + 6) / 7 - 1 - (DayCount - 1 - day) / 7;
}
