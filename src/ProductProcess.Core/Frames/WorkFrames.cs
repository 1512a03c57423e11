using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// The frames of a history, and the few figures about people that no column carries. A window that ends before the
/// history does is seen as of its own end: what was undone or reopened later does not count there. Reading is safe
/// from any number of threads.
/// </summary>
public sealed class WorkFrames
{
    private readonly WorkHistory _history;
    private readonly WorkCalendar _calendar;
    private readonly ItemNames _names;
    private readonly Dictionary<Window, WindowView> _views = [];
    private readonly Dictionary<long, WorkHistory> _asOf = [];
    private readonly Dictionary<(string Need, Window Window), double[]> _shares = [];
    private readonly Lock _gate = new();

    private WorkFrames(WorkHistory history, WorkCalendar calendar)
    {
        _history = history;
        _calendar = calendar;
        _names = new ItemNames(history.Log);
        _asOf[history.CutOff] = history;
        Set = new FrameSet(history.Log, new TeamMap(history, new Family(history)).Teams, Build, ShareUsed);
    }

    /// <summary>What rules read.</summary>
    public FrameSet Set { get; }

    public static WorkFrames Of(WorkHistory history, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(calendar);
        return new WorkFrames(history, calendar);
    }

    /// <summary>
    /// Distinct people of a team (by code, or <see cref="FrameSet.AllTeams"/>) active within a window. A human is active on a day on which, for a leaf of
    /// the team or a part of one, they were the assignee while it was in progress, or moved its status by hand.
    /// Apps, customers, bulk moves and workflow migrations do not count, nor who only comments.
    /// </summary>
    public int People(int team, Window window)
    {
        if (team == FrameSet.AllTeams)
            return People(window);
        var view = View(window);
        return view.Teams.IndexOf(team) is var index and >= 0 ? view.People.Distinct(index, 0, view.DayCount) : 0;
    }

    /// <summary>Distinct people active within a window in any team; who is active in two counts once.</summary>
    public int People(Window window) => View(window).People.Distinct();

    /// <summary>
    /// Who did how many of the leaves of a parent that were finished within a window; most first. Leaves whose doer is
    /// unknown are left out. Stands for persons: for floors and for the coach's pseudonyms, never to be shown as it is.
    /// </summary>
    /// <param name="parent">Index of the parent in the log: <see cref="Frame.Item"/> of a row of <c>parents</c>.</param>
    /// <param name="window">The window.</param>
    public IReadOnlyList<Contribution> Contributions(int parent, Window window) => View(window).Doers.Of(parent).By;

    private Frame Build(string name, Window window)
    {
        var rows = RowKinds.FirstOrDefault(kind => kind.Frame == name)
            ?? throw new ArgumentException(
                $"There is no frame '{name}'; there are {string.Join(", ", FrameNames.All)}.", nameof(name));
        var view = View(window);
        var of = rows.Rows(view);
        var columns = FrameWords.Columns.Where(column => column.Info.Frame == name)
            .ToDictionary(column => column.Info.Id, column => new Func<Array>(() => column.Values(view, of)));
        return new Frame(name, of.Team, of.Item, of.Block, columns, row => rows.Label(view, of, row));
    }

    private static IReadOnlyList<IFrameRows> RowKinds { get; } =
    [
        new Leaves.LeafRows(), new Parents.ParentRows(), new Days.DayRows(), new Weeks.WeekRows(), new Sprints.SprintRows(),
        new Intents.IntentRows(), new Visits.VisitRows(), new Stints.StintRows(), new People.PeopleRows(), new Links.LinkRows(),
        new Changes.ChangeRows(), new Requests.RequestRows(),
    ];

    private double ShareUsed(string need, int team, Window window)
    {
        var view = View(window);
        double[]? shares;
        lock (_gate)
        {
            if (!_shares.TryGetValue((need, window), out shares))
                _shares[(need, window)] = shares = new NeedsUse(view).Shares(need);
        }

        if (team == FrameSet.AllTeams)
            return shares[^1];
        return view.Teams.IndexOf(team) is var index and >= 0 ? shares[index] : double.NaN;
    }

    internal WindowView View(Window window)
    {
        lock (_gate)
        {
            if (_views.TryGetValue(window, out var view))
                return view;
            var end = Math.Min(_history.CutOff, _calendar.StartOf(window.Until));
            if (!_asOf.TryGetValue(end, out var history))
                _asOf[end] = history = WorkHistory.Build(_history.Log, end);
            return _views[window] = new WindowView(history, _calendar, window, _names);
        }
    }
}
