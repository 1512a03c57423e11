using ProductProcess.Core.Tests.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What each column of parents is to say of one parent.</summary>
internal sealed class ParentOracle(Oracle oracle, LeafOracle leaves)
{
    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["leaves_done"] = p => (double)Done(p).Count(),
        ["top_share"] = p => Doers(p).Count > 0 ? (double)Doers(p).Max(d => d.Value) / Done(p).Count() : double.NaN,
        ["people"] = p => (double)Doers(p).Count,
        ["effective_people"] = p => Doers(p).Count > 0
            ? 1 / Doers(p).Values.Select(n => (double)n / Doers(p).Values.Sum()).Sum(share => share * share) : double.NaN,
        ["in_progress"] = p => (byte)(InProgress(p) ? 1 : 0),
        ["finished"] = p => (byte)(oracle.Within(oracle.Done(p)) ? 1 : 0),
        ["age"] = p => InProgress(p) && oracle.LeavesOf(p).Min(oracle.Started) is { } first
            ? oracle.Calendar.DayOf(oracle.End - 1).DayNumber - (double)oracle.Calendar.DayOf(first).DayNumber + 1 : double.NaN,
    };

    public Dictionary<string, int> Doers(Tale parent) =>
        Done(parent).Select(leaves.Doer).OfType<string>().GroupBy(d => d).ToDictionary(g => g.Key, g => g.Count());

    private IEnumerable<Tale> Done(Tale parent) => oracle.LeavesOf(parent).Where(l => oracle.Within(oracle.Done(l)));

    private bool InProgress(Tale parent) => oracle.LeavesOf(parent).Any(l => Oracle.Progress(oracle.StageNow(l)));
}
