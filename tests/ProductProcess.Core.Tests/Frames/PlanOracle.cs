using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of leaves about priorities, sprints and queues are to say.</summary>
internal sealed class PlanOracle(Oracle oracle, SprintOracle sprints)
{
    private static readonly string[] Order = ["urgent", "high", "mid", "low"];

    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["priority_place"] = t => Place(t) is { } place ? (double)place : double.NaN,
        ["top_priority"] = t => Oracle.Maybe(Place(t) is { } place ? place == 1 || (place == 2 && Used.Length > 2) : null),
        ["urgent"] = t => EffortOracle.Flag(IsUrgent(t)),
        ["priority_changes"] = t => (double)Moves(t).Count(),
        ["raised_after_start"] = t => Oracle.Maybe(oracle.Started(t) is { } start
            ? Moves(t).Any(m => m.At > start && Steps(m) < 0) : null),
        ["in_sprint_at_start"] = t => Oracle.Maybe(oracle.Started(t) is { } start
            ? Names(t.ValueAt(ChangeField.Sprint, start)).Any(s => !(Completed(s) <= start)) : null),
        ["planned"] = t => EffortOracle.Flag(Stays(t).Any(s => Math.Max(s.From, oracle.Start) is var from
            && Math.Min(s.Until, oracle.Ending(t)?.From ?? oracle.End) > from && Names(s.Value).Any(n => !(Completed(n) <= from)))),
        ["joined_late"] = t => EffortOracle.Flag(Entries(t).Any(e => Names(e.Now).Except(Names(e.Before))
            .Any(s => Sprint(s) is { Activated: not null } known && sprints.Settled(known) < e.At && !IsOver(s, e.At)))),
        ["bumped"] = t => (double)(Entries(t).Count(FallsOut)
            + Moves(t).Count(m => oracle.Within(m.At) && Steps(m) > 0 && !IsEnded(t, m.At))),
        ["overtook"] = t => Overtook(t),
    };

    public bool IsUrgent(Tale tale) => At(tale, oracle.Ending(tale)?.From ?? oracle.End - 1) == "urgent";

    public double Overtook(Tale tale) => oracle.Started(tale) is not { } start || !oracle.Within(start) ? double.NaN
        : oracle.Leaves.Count(l => oracle.Team(l) == oracle.Team(tale) && oracle.Accepted(l) < tale.Created
            && !(oracle.Started(l) <= start) && !(oracle.Ending(l)?.From <= start));

    private string[] Used => [.. Order.Where(p => oracle.Leaves.Any(l => AtStart(l) == p))];

    private static string At(Tale tale, long instant) => tale.ValueAt(ChangeField.Priority, instant);

    private string AtStart(Tale tale) => At(tale, oracle.Started(tale) ?? oracle.Ending(tale)?.From ?? oracle.End - 1);

    private int? Place(Tale tale) => Array.IndexOf(Used, AtStart(tale)) is var place and >= 0 ? place + 1 : null;

    private IEnumerable<Moment> Moves(Tale tale) => oracle.Moves(tale, ChangeField.Priority).Where(m => m.From != m.To);

    private static int Steps(Moment move) => move.From.Length > 0 && move.To.Length > 0
        ? Array.IndexOf(Order, move.To) - Array.IndexOf(Order, move.From) : 0;

    private static string[] Names(string set) => IdSet.Members(set);

    private Sprint? Sprint(string name) => oracle.World.Sprints.FirstOrDefault(s => s.Name == name);

    private long? Completed(string name) => Sprint(name)?.Completed?.ToUnixTimeMilliseconds();

    private bool IsOver(string name, long at) => Completed(name) - 60_000 <= at;

    private bool IsRunning(string name, long at) => Sprint(name)?.Activated?.ToUnixTimeMilliseconds() <= at && !IsOver(name, at);

    private static bool IsEnded(Tale tale, long at) =>
        World.StageOf(tale.ValueAt(ChangeField.Status, at)) is Stage.Done or Stage.Cancelled;

    private IEnumerable<Oracle.Stay> Stays(Tale tale) => oracle.Stays(tale, ChangeField.Sprint).Where(s => s.From < s.Until);

    /// <summary>Instants of the window at which the open item came into other sprints, with those before.</summary>
    private IEnumerable<(long At, string Before, string Now)> Entries(Tale tale) => Stays(tale)
        .Zip(Stays(tale).Select(s => s.Value).Prepend(""), (stay, before) => (stay.From, before, stay.Value))
        .Where(e => oracle.Within(e.From) && !IsEnded(tale, e.From));

    private bool FallsOut((long At, string Before, string Now) entry)
    {
        var left = Names(entry.Before).Except(Names(entry.Now)).Where(s => !IsOver(s, entry.At)).ToArray();
        var pulled = Names(entry.Now).Except(Names(entry.Before)).Any(s => IsRunning(s, entry.At));
        return left.Any(s => IsRunning(s, entry.At)) || (left.Length > 0 && !pulled);
    }
}
