using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of leaves about links and waves are to say.</summary>
internal sealed class TieOracle(Oracle oracle, EffortOracle efforts, LeafOracle leaves)
{
    private readonly LinkOracle _links = new(oracle, efforts);

    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["cross_team_links"] = t => (double)_links.All.Where(IsAcross).Sum(l => (Own(l.From) == t ? 1 : 0) + (Own(l.To) == t ? 1 : 0)),
        ["needs_other_team"] = t => EffortOracle.Flag(_links.All.Where(IsAcross).Any(l => Own(l.To) == t)
            || new LifeOracle(oracle, efforts).TeamMoves(t) > 0),
        ["bug_after"] = t => Oracle.Maybe(BugAfter(t)),
        ["follow_up"] = t => EffortOracle.Flag(oracle.Parents.Any(p => IsNear(t, p) && oracle.Ending(p)?.From is { } end
            && Math.Abs(oracle.Day(t.Created).DayNumber - oracle.Day(end).DayNumber) < 14 && !(oracle.Started(t) <= end))),
        ["wave_teams"] = t => WaveTeams(t),
        ["wave_first"] = t => Oracle.Maybe(WaveFirst(t)),
    };

    public double WaveTeams(Tale tale) => oracle.Within(tale.Created)
        ? Likes(tale).Append(tale).Select(oracle.Team).Distinct().Count() : double.NaN;

    public bool? WaveFirst(Tale tale) => !oracle.Within(tale.Created) ? null
        : WaveTeams(tale) > 1 && Likes(tale).All(other => Order(tale).CompareTo(Order(other)) < 0);

    private static (long, string) Order(Tale tale) => (tale.Created, tale.Key);

    private Tale? Own(string key) => oracle.Item(key) is { } item ? oracle.LeafOf(item) : null;

    private bool IsAcross((string From, LinkKind Kind, string To) link) => link.Kind == LinkKind.Blocks
        && (oracle.Item(link.From) is not { } from || oracle.Item(link.To) is not { } to || _links.Team(from) != _links.Team(to));

    private IEnumerable<(Tale Other, LinkKind Kind)> Linked(Tale tale) => _links.All
        .SelectMany(l => new[] { (l.From, l.To, l.Kind), (l.To, l.From, l.Kind) })
        .Where(l => l.Item1 == tale.Key && oracle.Item(l.Item2) is not null).Select(l => (oracle.Item(l.Item2)!, l.Kind));

    private bool IsNear(Tale tale, Tale parent) =>
        oracle.Now(tale, ChangeField.Parent) == parent.Key || Linked(tale).Any(l => l.Other == parent);

    private bool? BugAfter(Tale tale)
    {
        if (oracle.Done(tale) is not { } done)
            return null;
        bool Soon(long at) => oracle.Calendar.WorkingDaysBetween(oracle.Day(done), oracle.Day(at)) <= 10;
        return Linked(tale).Any(l => l.Other is { Level: ItemLevel.Leaf, Type: "bug" } && l.Other.Created >= done && Soon(l.Other.Created))
            ? true : Soon(oracle.End) ? null : false;
    }

    private IEnumerable<Tale> Likes(Tale tale)
    {
        bool Near(Tale other) => oracle.Calendar.WorkingDaysBetween(oracle.Day(tale.Created), oracle.Day(other.Created)) <= 5
            && oracle.Calendar.WorkingDaysBetween(oracle.Day(other.Created), oracle.Day(tale.Created)) <= 5;
        var hubs = Relatives(tale).ToArray();
        var related = hubs.Concat(hubs.SelectMany(Relatives));
        return oracle.Leaves.Where(other => other != tale && Near(other) && (related.Contains(other) || AskedAlike(tale, other)));
    }

    private IEnumerable<Tale> Relatives(Tale tale) =>
        Linked(tale).Where(l => l.Kind is LinkKind.Clones or LinkKind.Relates).Select(l => l.Other);

    private bool AskedAlike(Tale one, Tale other)
    {
        var (asker, words, others) = ((string)leaves.Columns["asked_by"](one), Words(one), Words(other));
        return asker.Length > 0 && (one.Group is not null || World.IsHuman(one.Reporter))
            && asker == (string)leaves.Columns["asked_by"](other)
            && words.Intersect(others).Any() && words.Intersect(others).Count() >= 0.7m * words.Union(others).Count();
    }

    private static string[] Words(Tale tale) => (tale.Title ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
