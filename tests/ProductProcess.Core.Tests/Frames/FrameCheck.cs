using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Holds every column of every frame of a world against the oracle.</summary>
internal static class FrameCheck
{
    public static void Hold(World world, WorkCalendar calendar, Window window, long cutOff)
    {
        var frames = WorkFrames.Of(WorkHistory.Build(Mapped(world.Log()), cutOff), calendar);
        var oracle = new Oracle(world, calendar, window, cutOff);
        var sprints = new SprintOracle(oracle);
        var leaves = new LeafOracle(oracle, sprints);
        var time = new TimeOracle(oracle, leaves);
        var parents = new ParentOracle(oracle, leaves);
        var efforts = new EffortOracle(oracle, leaves);
        var crew = new CrewOracle(oracle, efforts, parents);
        var lives = new LifeOracle(oracle, efforts);
        var plans = new PlanOracle(oracle, sprints);
        var ties = new TieOracle(oracle, efforts, leaves);
        var chains = new ChainOracle(oracle, efforts, crew);
        Items(frames.Set.Get(FrameNames.Leaves, window), frames.Set, oracle, oracle.Leaves,
            leaves.Columns.Concat(lives.Columns).Concat(plans.Columns).Concat(ties.Columns).Concat(chains.Columns)
                .Concat(new TalkOracle(oracle).Columns).ToDictionary());
        Items(frames.Set.Get(FrameNames.Requests, window), frames.Set, oracle, [.. oracle.Leaves.Where(l => oracle.Within(l.Created))],
            new RequestOracle(oracle, leaves, lives, plans, ties, crew).Columns);
        var more = new WeekOracle(oracle, efforts, crew);
        Items(frames.Set.Get(FrameNames.Parents, window), frames.Set, oracle, oracle.Parents,
            parents.Columns.Concat(efforts.Columns).Concat(crew.Columns).ToDictionary());
        var days = Days(window).Where(d => calendar.IsWorkingDay(d) && calendar.StartOf(d) < oracle.End);
        Dates(frames.Set.Get(FrameNames.Days, window), frames.Set, oracle, [.. days], Both(time.Days, more.Days));
        var weeks = Enumerable.Range(0, window.Weeks).Select(w => window.Until.AddDays(-7 * (window.Weeks - w)));
        Dates(frames.Set.Get(FrameNames.Weeks, window), frames.Set, oracle, [.. weeks], Both(time.Weeks, more.Weeks));
        Sprints(frames.Set.Get(FrameNames.Sprints, window), frames.Set, sprints, Both(sprints.Columns(leaves), new PaceOracle(oracle, sprints, leaves).Columns));
        People(frames, oracle, time);
        Contributions(frames, window, oracle, parents);
        RowCheck.Hold(frames.Set, window, oracle, leaves, efforts, crew);
    }

    /// <summary>By the defaults, but for "review", which a world calls active.</summary>
    public static WorkLog Mapped(WorkLog log)
    {
        var mapping = new WorkMapping
        {
            Statuses = [new StatusMapping("review", null, Stage.Active)],
            Roadmap = new RoadmapMapping { Under = [ItemLevel.Intent] },
        };
        return MappedLog.Of(log, new Dictionary<string, WorkMapping> { ["t"] = mapping }).Log;
    }

    public static object Value(FrameSet set, Frame frame, ColumnInfo column, int row) => column.Kind switch
    {
        ColumnKind.Text or ColumnKind.Set => set.Log.Lexicon[frame.Texts(column.Id)[row]],
        ColumnKind.YesNo => frame.YesNo(column.Id)[row],
        _ => frame.Numbers(column.Id)[row],
    };

    public static IEnumerable<DateOnly> Days(Window window) =>
        Enumerable.Range(0, window.Until.DayNumber - window.From.DayNumber).Select(window.From.AddDays);

    private static void Items(
        Frame frame, FrameSet set, Oracle oracle, Tale[] tales, IReadOnlyDictionary<string, Func<Tale, object>> expected)
    {
        Assert.Equal(ColumnsOf(frame).Select(c => c.Id).Order(), expected.Keys.Order());
        Assert.Equal(tales.Select(t => t.Key).Order(), frame.Item.Select(i => set.Log.Items.Key[i]).Order());
        for (var row = 0; row < frame.Rows; row++)
        {
            var tale = tales.Single(t => t.Key == set.Log.Items.Key[frame.Item[row]]);
            Assert.Equal(oracle.Team(tale), set.Log.Lexicon[frame.Team[row]]);
            foreach (var column in ColumnsOf(frame))
                Same(expected[column.Id](tale), Value(set, frame, column, row), $"{frame.Name}.{column.Id} of {tale.Key}");
        }
    }

    private static void Dates(
        Frame frame, FrameSet set, Oracle oracle, DateOnly[] dates, Dictionary<string, Func<string, DateOnly, object>> expected)
    {
        Assert.Equal(ColumnsOf(frame).Select(c => c.Id).Order(), expected.Keys.Order());
        var teams = oracle.Leaves.Concat(oracle.Parents).Select(oracle.Team).Distinct()
            .OrderBy(SprintOracle.NameOf, StringComparer.Ordinal).ToArray();
        Assert.Equal(teams.Length * dates.Length, frame.Rows);
        for (var row = 0; row < frame.Rows; row++)
        {
            var (team, date) = (teams[row / dates.Length], dates[row % dates.Length]);
            Assert.Equal(team, set.Log.Lexicon[frame.Team[row]]);
            foreach (var column in ColumnsOf(frame))
                Same(expected[column.Id](team, date), Value(set, frame, column, row), $"{frame.Name}.{column.Id} of {team} on {date:O}");
        }
    }

    private static Dictionary<string, Func<Sprint, object>> Both(
        IReadOnlyDictionary<string, Func<Sprint, double>> some, IReadOnlyDictionary<string, Func<Sprint, object>> more) =>
        some.Select(c => KeyValuePair.Create(c.Key, new Func<Sprint, object>(s => c.Value(s)))).Concat(more).ToDictionary();

    private static Dictionary<string, Func<string, DateOnly, object>> Both(
        IReadOnlyDictionary<string, Func<string, DateOnly, double>> some, IReadOnlyDictionary<string, Func<string, DateOnly, object>> more) =>
        some.Select(c => KeyValuePair.Create(c.Key, new Func<string, DateOnly, object>((team, day) => c.Value(team, day)))).Concat(more).ToDictionary();

    private static void Sprints(Frame frame, FrameSet set, SprintOracle oracle, Dictionary<string, Func<Sprint, object>> expected)
    {
        var sprints = oracle.Ended.ToArray();
        Assert.Equal(ColumnsOf(frame).Select(c => c.Id).Order(), expected.Keys.Order());
        Assert.Equal(sprints.Select(oracle.Team), frame.Team.Select(code => set.Log.Lexicon[code]));
        for (var row = 0; row < frame.Rows; row++)
        {
            foreach (var column in ColumnsOf(frame))
                Same(expected[column.Id](sprints[row]), Value(set, frame, column, row), $"{frame.Name}.{column.Id} of {sprints[row].Name}");
        }
    }

    private static void People(WorkFrames frames, Oracle oracle, TimeOracle time)
    {
        var teams = oracle.Leaves.Select(oracle.Team).Distinct().ToArray();
        IEnumerable<string> Of(string team) => Days(oracle.Window).SelectMany(day => time.People(team, day));
        foreach (var team in teams)
            Assert.Equal(Of(team).Distinct().Count(), frames.People(frames.Set.Log.Lexicon.Find(team), oracle.Window));
        Assert.Equal(teams.SelectMany(Of).Distinct().Count(), frames.People(oracle.Window));
    }

    private static void Contributions(WorkFrames frames, Window window, Oracle oracle, ParentOracle parents)
    {
        foreach (var parent in oracle.Parents)
        {
            var item = Array.IndexOf(frames.Set.Log.Items.Key, parent.Key);
            var by = frames.Contributions(item, window);
            Assert.Equal(by.Select(c => c.Leaves).OrderDescending(), by.Select(c => c.Leaves));
            Assert.Equal(
                parents.Doers(parent).Select(d => (World.Id("person", d.Key), d.Value)).Order(),
                by.Select(c => (frames.Set.Log.Lexicon[c.Doer], c.Leaves)).Order());
        }
    }

    public static IEnumerable<ColumnInfo> ColumnsOf(Frame frame) => FrameWords.All.Where(c => c.Frame == frame.Name);

    public static void Same(object expected, object actual, string what)
    {
        var same = (expected, actual) is (double a, double b) ? a.Equals(b) || Math.Abs(a - b) < 1e-9 : expected.Equals(actual);
        Assert.True(same, $"{what}: expected {expected}, was {actual}");
    }
}
