using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of parents about people and about what came after are to say.</summary>
internal sealed class CrewOracle(Oracle oracle, EffortOracle efforts, ParentOracle parents)
{
    private readonly LinkOracle _links = new(oracle, efforts);

    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["inbound_blocks"] = p => (double)_links.All.Count(l => l.Kind == LinkKind.Blocks && Target(l.To) == p
            && (oracle.Item(l.From) is not { } from || oracle.Team(Own(from)) != oracle.Team(Own(oracle.Item(l.To)!)))),
        ["people_joined"] = Joined,
        ["doers_early_share"] = p => parents.Doers(p).Count == 0 || efforts.Started(p) is not { } start ? double.NaN
            : EffortOracle.Share(parents.Doers(p).Keys, d => Touches(p, d).Any(at => at < start)),
        ["doers_first_touch"] = p => parents.Doers(p).Count == 0 || efforts.Started(p) is not { } start || start <= p.Created ? double.NaN
            : Math.Clamp((parents.Doers(p).Keys.SelectMany(d => Touches(p, d)).Append(start).Min() - p.Created) / (double)(start - p.Created), 0, 1),
        ["answer_gap"] = p => Oracle.Median(All(p).SelectMany(Gaps)),
        ["comments"] = p => (double)All(p).SelectMany(Comments).Count(),
        ["commenters"] = p => (double)All(p).SelectMany(Comments).Select(c => c.By).Distinct().Count(),
        ["commenter_teams"] = p => (double)All(p).SelectMany(Comments).Select(c => HomeOf(c.By!)).OfType<string>().Distinct().Count(),
        ["together_again"] = TogetherAgain,
        ["improved_later"] = p => Oracle.Maybe(Seen(p, 70) is { } end ? oracle.Leaves.Any(l => IsNear(l, p) && Improves(l)
            && oracle.Started(l) is { } at && oracle.Day(at).DayNumber - end.DayNumber is >= 14 and < 70) : null),
        ["follow_ups"] = p => Seen(p, 14) is null ? double.NaN : FollowUps(p).Count(),
        ["follow_ups_started"] = p => Seen(p, 56) is not { } end ? double.NaN : FollowUps(p)
            .Count(l => oracle.Started(l) is { } at && oracle.Day(at).DayNumber - end.DayNumber < 56),
        ["looked_back"] = p => Oracle.Maybe(Seen(p, 91) is { } end ? p.Comments.Where(c => World.IsHuman(c.By) && c.At < oracle.End).Select(c => c.At)
            .Concat(Near(p).Where(l => l.Type == "spike").Select(l => l.Created)).Any(at => oracle.Day(at).DayNumber - end.DayNumber is >= 7 and < 91) : null),
        ["active_weeks"] = p => (double)Weeks.Count(w => PeopleIn(p, w).Any()),
        ["quest_weeks"] = p => (double)Weeks.Count(w => PeopleIn(p, w).Count() >= 3),
    };

    /// <summary>Team (by id) in which somebody was active on most days of the window.</summary>
    public string? HomeOf(string person) => oracle.Leaves.SelectMany(l => oracle.Active(l)
            .Where(a => a.Who == person && a.Day >= oracle.Window.From && a.Day < oracle.Window.Until).Select(a => (Team: oracle.Team(l), a.Day)))
        .Distinct().GroupBy(a => a.Team).OrderByDescending(g => g.Count()).ThenBy(g => SprintOracle.NameOf(g.Key), StringComparer.Ordinal)
        .Select(g => g.Key).FirstOrDefault();

    /// <summary>First days of the weeks of the window.</summary>
    public IEnumerable<DateOnly> Weeks => Enumerable.Range(0, oracle.Window.Weeks).Select(w => oracle.Window.From.AddDays(7 * w));

    /// <summary>Who was active in a week on leaves that belong to something with a key.</summary>
    public IEnumerable<string> PeopleOn(string parent, DateOnly week) => oracle.Leaves.Where(l => oracle.Now(l, ChangeField.Parent) == parent)
        .SelectMany(oracle.Active).Where(a => a.Day >= week && a.Day < week.AddDays(7)).Select(a => a.Who).Distinct();

    private IEnumerable<string> PeopleIn(Tale parent, DateOnly week) => PeopleOn(parent.Key, week);

    private Tale Own(Tale item) => oracle.LeafOf(item) ?? item;

    private Tale? Target(string key) => oracle.Item(key) is not { } item ? null
        : oracle.LeafOf(item) is { } leaf ? oracle.Item(oracle.Now(leaf, ChangeField.Parent)) : item;

    private IEnumerable<Tale> All(Tale parent) => oracle.LeavesOf(parent).SelectMany(oracle.WithParts).Append(parent);

    private IEnumerable<(long At, string? By)> Comments(Tale item) =>
        item.Comments.Where(c => World.IsHuman(c.By) && oracle.Within(c.At)).OrderBy(c => c.At);

    private IEnumerable<double> Gaps(Tale item) => Comments(item).Zip(Comments(item).Skip(1))
        .Where(pair => pair.First.By != pair.Second.By).Select(pair => oracle.WorkingTime(pair.First.At, pair.Second.At) / 86_400_000.0);

    private IEnumerable<long> Touches(Tale parent, string who) => All(parent).SelectMany(t =>
        t.Moments.Where(m => m.By == who).Select(m => m.At).Concat(t.Comments.Where(c => c.By == who).Select(c => c.At))
            .Concat(t.Reporter == who ? [t.Created] : []));

    private object Joined(Tale parent)
    {
        if (efforts.Started(parent) is not { } start)
            return double.NaN;
        var (first, last) = (oracle.Day(start).DayNumber, oracle.Day(efforts.Last(parent)).DayNumber);
        var days = last - first + 1;
        return (double)FirstDays(parent).Values.Count(day => day.DayNumber - first >= (days + 1) / 2 && day.DayNumber <= last);
    }

    private Dictionary<string, DateOnly> FirstDays(Tale parent) => oracle.LeavesOf(parent).SelectMany(oracle.Active)
        .GroupBy(a => a.Who).ToDictionary(g => g.Key, g => g.Min(a => a.Day));

    private object TogetherAgain(Tale parent)
    {
        if (Seen(parent, 57) is not { } end)
            return double.NaN;
        var people = FirstDays(parent).Where(p => p.Value <= end).Select(p => p.Key).ToArray();
        var most = oracle.Leaves.GroupBy(l => oracle.Now(l, ChangeField.Parent)).Where(g => g.Key.Length > 0 && g.Key != parent.Key)
            .Select(g => g.SelectMany(oracle.Active).Where(a => a.Day > end && a.Day <= end.AddDays(56)).Select(a => a.Who).Intersect(people).Count())
            .DefaultIfEmpty().Max();
        return people.Length < 2 ? double.NaN : most < 2 ? 0 : (double)most / people.Length;
    }

    /// <summary>The day of its end within the window, where so many days after it are seen.</summary>
    private DateOnly? Seen(Tale parent, int days) => efforts.Ended(parent) is { } end && oracle.Within(end)
        && oracle.Calendar.StartOf(oracle.Day(end).AddDays(days)) <= oracle.End ? oracle.Day(end) : null;

    private static bool Improves(Tale leaf) => Oracle.KindOf(leaf) is "feature" or "improvement";

    private bool IsNear(Tale leaf, Tale parent) => oracle.LeavesOf(parent).Contains(leaf) || (oracle.Within(oracle.Started(leaf))
        && oracle.LeavesOf(parent).Append(parent).SelectMany(t => t.Components).Intersect(leaf.Components).Any());

    private IEnumerable<Tale> Near(Tale parent) => oracle.Leaves.Where(l => oracle.LeavesOf(parent).Contains(l)
        || _links.All.Any(link => (link.From == parent.Key && link.To == l.Key) || (link.From == l.Key && link.To == parent.Key)));

    private IEnumerable<Tale> FollowUps(Tale parent) => Near(parent).Where(l =>
        Math.Abs(oracle.Day(l.Created).DayNumber - oracle.Day(efforts.Ended(parent)!.Value).DayNumber) < 14
        && (oracle.Started(l) is not { } at || at > efforts.Ended(parent)));
}
