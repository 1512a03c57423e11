using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of sprints are to say of one sprint.</summary>
internal sealed class SprintOracle(Oracle oracle)
{
    /// <summary>Ended within the window and ever held a leaf, in the order of their end.</summary>
    public IEnumerable<Sprint> Ended => oracle.World.Sprints
        .Where(s => s.Activated < s.Completed && oracle.Within(s.Completed?.ToUnixTimeMilliseconds()))
        .Where(s => Committed(s).Any() || Added(s).Any())
        .OrderBy(s => s.Completed).ThenBy(s => s.Id, StringComparer.Ordinal);

    public IEnumerable<Tale> Members(Sprint sprint) => Committed(sprint).Concat(Added(sprint));

    /// <summary>All sprints that ever held a leaf and ended before one, in or before the window.</summary>
    public IEnumerable<Sprint> EndedBefore(Sprint sprint) => oracle.World.Sprints
        .Where(s => s.Activated < s.Completed && Members(s).Any())
        .Where(s => s.Completed < sprint.Completed || (s.Completed == sprint.Completed && string.CompareOrdinal(s.Id, sprint.Id) < 0))
        .OrderBy(s => s.Completed).ThenBy(s => s.Id, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Func<Sprint, double>> Columns(LeafOracle leaves) => new Dictionary<string, Func<Sprint, double>>
    {
        ["committed"] = s => Committed(s).Count(),
        ["completed"] = s => Committed(s).Count(l => Outcome(s, l) == Core.History.Outcome.Done),
        ["carried"] = s => Carried(s).Count(),
        ["removed"] = s => Committed(s).Count(l => Outcome(s, l) == Core.History.Outcome.Cancelled
            || (Outcome(s, l) == Core.History.Outcome.Open && !Holds(l, s, Close(s)))),
        ["added"] = s => Added(s).Count(),
        ["ad_hoc_share"] = s =>
        {
            var started = oracle.Leaves.Where(l => oracle.Team(l) == Team(s) && oracle.Started(l) is { } at
                && at >= s.Activated!.Value.ToUnixTimeMilliseconds() && at < s.Completed!.Value.ToUnixTimeMilliseconds()).ToArray();
            return started.Length == 0 ? double.NaN : (double)started.Count(leaves.IsAdHoc) / started.Length;
        },
    };

    public IEnumerable<Tale> Carried(Sprint sprint) =>
        Committed(sprint).Where(l => Outcome(sprint, l) == Core.History.Outcome.Open && Holds(l, sprint, Close(sprint)));

    /// <summary>Name of the commonest team, the first by name of equals.</summary>
    public string Team(Sprint sprint) => (Committed(sprint).Any() ? Committed(sprint) : Added(sprint))
        .GroupBy(oracle.Team).OrderByDescending(g => g.Count()).ThenBy(g => NameOf(g.Key), StringComparer.Ordinal).First().Key;

    public long Settled(Sprint sprint)
    {
        var began = oracle.Calendar.DayOf(sprint.Activated!.Value.ToUnixTimeMilliseconds());
        return oracle.Calendar.StartOf(oracle.Calendar.AddWorkingDays(began, 1).AddDays(1)) - 1;
    }

    public static bool Holds(Tale tale, Sprint sprint, long instant) =>
        tale.Created <= instant && IdSet.Members(tale.ValueAt(ChangeField.Sprint, instant)).Contains(sprint.Name);

    public static string NameOf(string team) => team switch
    {
        "t:team:red" => "Red",
        "t:team:blue" => "Blue",
        "t:project:P" => "Pier",
        _ => "Quay",
    };

    private static Outcome Outcome(Sprint sprint, Tale leaf) =>
        Oracle.OutcomeAt(leaf, sprint.Completed!.Value.ToUnixTimeMilliseconds());

    private static long Close(Sprint sprint) =>
        Math.Max(sprint.Activated!.Value.ToUnixTimeMilliseconds(), sprint.Completed!.Value.ToUnixTimeMilliseconds() - 60_000);

    private IEnumerable<Tale> Committed(Sprint sprint) =>
        oracle.Leaves.Where(l => Holds(l, sprint, Math.Min(Settled(sprint), Close(sprint))));

    private IEnumerable<Tale> Added(Sprint sprint)
    {
        var settled = Math.Min(Settled(sprint), Close(sprint));
        return oracle.Leaves.Except(Committed(sprint)).Where(l => l.Moments.Select(m => m.At).Append(l.Created)
            .Any(at => at > settled && at <= Close(sprint) && Holds(l, sprint, at) && !Holds(l, sprint, at - 1)));
    }
}
