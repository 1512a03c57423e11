using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the further columns of sprints are to say of one sprint.</summary>
internal sealed class PaceOracle(Oracle oracle, SprintOracle sprints, LeafOracle leaves)
{
    public IReadOnlyDictionary<string, Func<Sprint, object>> Columns => new Dictionary<string, Func<Sprint, object>>
    {
        ["sprints_ago"] = s => (double)sprints.Ended.Where(o => sprints.Team(o) == sprints.Team(s)).Reverse().TakeWhile(o => o != s).Count() + 1,
        ["planned_days"] = s => s.PlannedEnd > s.Activated ? (s.PlannedEnd.Value - s.Activated!.Value).TotalDays : double.NaN,
        ["late_share"] = s => EffortOracle.Share(Within(s, l => DoneWhenOver(l, s)), at => 5 * Part(s, at) >= 4 * Part(s, End(s))),
        ["early_starts"] = s => EffortOracle.Share(Within(s, oracle.Started), at => 10 * Part(s, at) < Part(s, End(s))),
        ["carried_share"] = s => Of(s, "carried") / Of(s, "committed"),
        ["removed_share"] = s => Of(s, "removed") / Of(s, "committed"),
        ["completed_all"] = s => (double)DoneOfAll(s),
        ["usual_before"] = s => Usual(s),
        ["most_before"] = s => Most(s),
        ["over_usual"] = s => Usual(s) is var usual and not 0 ? Of(s, "committed") / usual : double.NaN,
        ["over_most"] = s => Most(s) is var most and not 0 ? Of(s, "committed") / most : double.NaN,
        ["ad_hoc_high"] = s => double.IsNaN(Of(s, "ad_hoc_share")) ? (byte)2 : EffortOracle.Flag(Of(s, "ad_hoc_share") > Oracle.Median(
            sprints.Ended.Where(o => sprints.Team(o) == sprints.Team(s)).Select(o => Of(o, "ad_hoc_share")).Where(share => !double.IsNaN(share)))),
        ["holds_holiday"] = s => EffortOracle.Flag(Oracle.Range(oracle.Day(Start(s)), oracle.Day(End(s)))
            .Any(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !oracle.Calendar.IsWorkingDay(day))),
    };

    private double Of(Sprint sprint, string column) => sprints.Columns(leaves)[column](sprint);

    private static long Start(Sprint sprint) => sprint.Activated!.Value.ToUnixTimeMilliseconds();

    private static long End(Sprint sprint) => sprint.Completed!.Value.ToUnixTimeMilliseconds();

    private long Part(Sprint sprint, long at) => oracle.WorkingTime(Start(sprint), at);

    private long[] Within(Sprint sprint, Func<Tale, long?> instant) => Part(sprint, End(sprint)) == 0 ? [] :
        [.. sprints.Members(sprint).Select(instant).Where(at => at >= Start(sprint) && at <= End(sprint)).Select(at => at!.Value)];

    private int DoneOfAll(Sprint sprint) =>
        sprints.Members(sprint).Count(l => Oracle.OutcomeAt(l, End(sprint)) == Core.History.Outcome.Done);

    private long? DoneWhenOver(Tale leaf, Sprint sprint) => Oracle.OutcomeAt(leaf, End(sprint)) != Core.History.Outcome.Done ? null
        : oracle.Stays(leaf, ChangeField.Status).Where(s => s.From <= End(sprint)).Reverse()
            .TakeWhile(s => World.StageOf(s.Value) == Stage.Done).Last().From;

    private double[] Before(Sprint sprint, int most) => [.. sprints.EndedBefore(sprint)
        .Where(s => sprints.Team(s) == sprints.Team(sprint)).TakeLast(most).Select(s => (double)DoneOfAll(s))];

    private double Usual(Sprint sprint) => Before(sprint, 5) is { Length: >= 3 } done ? Oracle.Median(done) : double.NaN;

    private double Most(Sprint sprint) => Before(sprint, 8) is { Length: >= 3 } done ? done.Max() : double.NaN;
}
