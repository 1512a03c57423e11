using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of days and weeks are to say of a team (by id) and a day, or the week that begins with it.</summary>
internal sealed class TimeOracle(Oracle oracle, LeafOracle leaves)
{
    public IReadOnlyDictionary<string, Func<string, DateOnly, double>> Days => new Dictionary<string, Func<string, DateOnly, double>>
    {
        ["day"] = (_, day) => day.DayNumber,
        ["parents_in_progress"] = (team, day) => InProgress(team, day).Select(l => oracle.Now(l, ChangeField.Parent))
            .Where(p => p.Length > 0).Distinct().Count(),
        ["people_active"] = (team, day) => People(team, day).Distinct().Count(),
        ["in_progress"] = (team, day) => InProgress(team, day).Count(),
        ["arrived"] = (team, day) => Count(team, day, 1, l => l.Created),
        ["started"] = (team, day) => Count(team, day, 1, oracle.Started),
        ["finished"] = (team, day) => Count(team, day, 1, oracle.Done),
    };

    public IReadOnlyDictionary<string, Func<string, DateOnly, double>> Weeks => new Dictionary<string, Func<string, DateOnly, double>>
    {
        ["week"] = (_, day) => day.DayNumber,
        ["accepted"] = (team, day) => Count(team, day, 7, oracle.Accepted),
        ["departed"] = (team, day) => Count(team, day, 7, l => oracle.Accepted(l) is null ? null : oracle.Ending(l)?.From),
        ["finished"] = (team, day) => Count(team, day, 7, oracle.Done),
        ["started"] = (team, day) => Count(team, day, 7, oracle.Started),
        ["started_ad_hoc"] = (team, day) => Count(team, day, 7, StartedAdHoc),
        ["started_planned"] = (team, day) => Count(team, day, 7, oracle.Started) - Count(team, day, 7, StartedAdHoc),
        ["in_progress"] = (team, day) => Of(team).Count(l => l.Created < WeekEnd(day)
            && Oracle.Progress(World.StageOf(l.ValueAt(ChangeField.Status, WeekEnd(day) - 1)))),
        ["people_active"] = (team, day) => Enumerable.Range(0, 7).SelectMany(d => People(team, day.AddDays(d))).Distinct().Count(),
    };

    /// <summary>Humans active in a team on a day, with repeats.</summary>
    public IEnumerable<string> People(string team, DateOnly day)
    {
        var (from, until) = (oracle.Calendar.StartOf(day), oracle.Calendar.StartOf(day.AddDays(1)));
        bool That(long at) => at >= from && at < until && at < oracle.End;
        var items = Of(team).SelectMany(oracle.WithParts).ToArray();
        var assigned = items.SelectMany(t => oracle.Stays(t, ChangeField.Assignee)
            .Where(a => oracle.Stays(t, ChangeField.Status).Any(s =>
                Oracle.Progress(World.StageOf(s.Value)) && Oracle.Overlap(from, until, (a.From, a.Until), (s.From, s.Until))))
            .Select(a => a.Value));
        var moved = items.SelectMany(t => oracle.Moves(t, ChangeField.Status)).Where(m => That(m.At)).Select(oracle.Hand).OfType<string>();
        return assigned.Concat(moved).Where(World.IsHuman);
    }

    private long? StartedAdHoc(Tale leaf) => oracle.Started(leaf) is { } start && leaves.IsAdHoc(leaf) ? start : null;

    private long WeekEnd(DateOnly day) => Math.Min(oracle.End, oracle.Calendar.StartOf(day.AddDays(7)));

    private IEnumerable<Tale> Of(string team) => oracle.Leaves.Where(l => oracle.Team(l) == team);

    private IEnumerable<Tale> InProgress(string team, DateOnly day) => Of(team).Where(l => oracle.Stays(l, ChangeField.Status)
        .Any(s => Oracle.Progress(World.StageOf(s.Value)) && Oracle.Overlap(
            oracle.Calendar.StartOf(day), oracle.Calendar.StartOf(day.AddDays(1)), (s.From, s.Until))));

    private double Count(string team, DateOnly day, int days, Func<Tale, long?> instant) =>
        Of(team).Count(l => instant(l) is { } at && at >= oracle.Calendar.StartOf(day)
            && at < oracle.Calendar.StartOf(day.AddDays(days)) && at < oracle.End);
}
