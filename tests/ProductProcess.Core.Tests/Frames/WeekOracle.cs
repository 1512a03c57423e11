using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the further columns of days and weeks are to say of a team (by id) and a day, or the week that begins with it.</summary>
internal sealed class WeekOracle(Oracle oracle, EffortOracle efforts, CrewOracle crew)
{
    public IReadOnlyDictionary<string, Func<string, DateOnly, object>> Days => new Dictionary<string, Func<string, DateOnly, object>>
    {
        ["quests_in_progress"] = (team, day) => (double)Quests(team, day, 1, WeekOf(day)),
        ["fires_in_progress"] = (team, day) => (double)Of(team).Count(l => l.Type == "bug" && oracle.InProgressOn(l, day)),
        ["started_fires"] = (team, day) => (double)Count(team, day, 1, l => l.Type == "bug" ? oracle.Started(l) : null),
        ["open_items"] = (team, day) => (double)Of(team).Count(l => IsOpen(l, Math.Min(oracle.End, oracle.Calendar.StartOf(day.AddDays(1))))),
        ["departed"] = (team, day) => (double)Count(team, day, 1, l => oracle.Accepted(l) is null ? null : oracle.Ending(l)?.From),
    };

    public IReadOnlyDictionary<string, Func<string, DateOnly, object>> Weeks => new Dictionary<string, Func<string, DateOnly, object>>
    {
        ["created"] = (team, day) => (double)Count(team, day, 7, l => l.Created),
        ["cancelled"] = (team, day) => (double)Count(team, day, 7, oracle.Cancelled),
        ["fires_started"] = (team, day) => (double)Fires(team, day),
        ["features_started"] = (team, day) => (double)Features(team, day),
        ["item_days"] = (team, day) => (double)Of(team).Sum(l => ItemDays(l, day)),
        ["fire_item_days"] = (team, day) => (double)Of(team).Where(l => l.Type == "bug").Sum(l => ItemDays(l, day)),
        ["step_back_item_days"] = (team, day) => (double)Of(team).Where(l => l.Type is "chore" or "spike").Sum(l => ItemDays(l, day)),
        ["quests_active"] = (team, day) => (double)Quests(team, day, 7, day),
        ["quest_cycle_time"] = (team, day) => efforts.Cycle(Of(team).Where(l => In(oracle.Done(l), day, 7)
            && oracle.Now(l, ChangeField.Parent) is { Length: > 0 } key && crew.Weeks.Any(week => crew.PeopleOn(key, week).Count() >= 3))),
        ["threads"] = (team, day) => (double)Of(team).Where(l => Oracle.Range(day, day.AddDays(6)).Any(d => oracle.InProgressOn(l, d)))
            .Select(l => oracle.Now(l, ChangeField.Parent)).Where(key => key.Length > 0).Distinct().Count(),
        ["median_age"] = (team, day) => Oracle.Median(Of(team).Where(l => l.Created < WeekEnd(day)
                && Oracle.Progress(World.StageOf(l.ValueAt(ChangeField.Status, WeekEnd(day) - 1))) && oracle.Started(l) < WeekEnd(day))
            .Select(l => oracle.Day(WeekEnd(day) - 1).DayNumber - oracle.Day(oracle.Started(l)!.Value).DayNumber + 1.0)),
        ["topics_kept"] = (team, day) => TopicsKept(team, day),
        ["fire_cluster"] = (team, day) => EffortOracle.Flag(TwoWeeks(team, day) >= 3 && TwoWeeks(team, day.AddDays(-7)) < 3),
        ["repairs_listed"] = (team, day) => Sees(day, 28) ? Repairs(team, day).Count() : double.NaN,
        ["repairs_done"] = (team, day) => Sees(day, 56)
            ? Repairs(team, day).Count(l => oracle.Done(l) < oracle.Calendar.StartOf(day.AddDays(56))) : double.NaN,
        ["features_after"] = (team, day) => day.AddDays(35) <= oracle.Window.Until
            ? Enumerable.Range(1, 4).Average(w => Features(team, day.AddDays(7 * w))) : double.NaN,
    };

    private IEnumerable<Tale> Of(string team) => oracle.Leaves.Where(l => oracle.Team(l) == team);

    private DateOnly WeekOf(DateOnly day) => oracle.Window.From.AddDays((day.DayNumber - oracle.Window.From.DayNumber) / 7 * 7);

    private long WeekEnd(DateOnly day) => Math.Min(oracle.End, oracle.Calendar.StartOf(day.AddDays(7)));

    private bool In(long? at, DateOnly day, int days) => at >= oracle.Calendar.StartOf(day)
        && at < oracle.Calendar.StartOf(day.AddDays(days)) && oracle.Within(at);

    private int Count(string team, DateOnly day, int days, Func<Tale, long?> instant) => Of(team).Count(l => In(instant(l), day, days));

    private int Fires(string team, DateOnly day) => Count(team, day, 7, l => l.Type == "bug" ? oracle.Started(l) : null);

    private int TwoWeeks(string team, DateOnly day) => Fires(team, day) + Fires(team, day.AddDays(-7));

    private int Features(string team, DateOnly day) => Count(team, day, 7, l => l.Type == "story" ? oracle.Started(l) : null);

    private int ItemDays(Tale leaf, DateOnly day) =>
        Oracle.Range(day, day.AddDays(6)).Count(d => oracle.Calendar.IsWorkingDay(d) && oracle.InProgressOn(leaf, d));

    private int Quests(string team, DateOnly day, int days, DateOnly week) => Of(team)
        .Where(l => Oracle.Range(day, day.AddDays(days - 1)).Any(d => oracle.InProgressOn(l, d)))
        .Select(l => oracle.Now(l, ChangeField.Parent)).Distinct().Count(key => key.Length > 0 && crew.PeopleOn(key, week).Count() >= 3);

    private static bool IsOpen(Tale leaf, long until) => leaf.Created < until
        && World.StageOf(leaf.ValueAt(ChangeField.Status, until - 1)) is not (Stage.Done or Stage.Cancelled);

    private bool Sees(DateOnly day, int days) => oracle.Calendar.StartOf(day.AddDays(days)) <= oracle.End;

    private IEnumerable<Tale> Repairs(string team, DateOnly day) => Of(team).Where(l => l.Type == "chore" && In(l.Created, day, 28));

    private double TopicsKept(string team, DateOnly day)
    {
        if ((oracle.Window.Until.DayNumber - day.DayNumber - 7) % 14 != 0 || day.AddDays(-21) < oracle.Window.From)
            return double.NaN;
        string[] Finished(DateOnly from) => [.. Of(team).Where(l => In(oracle.Done(l), from, 14)).Select(l => oracle.Now(l, ChangeField.Parent))];
        var (now, before) = (Finished(day.AddDays(-7)), Finished(day.AddDays(-21)));
        var common = now.Where(key => key.Length > 0).Distinct().Sum(key => Math.Min(now.Count(k => k == key), before.Count(k => k == key)));
        return now.Length == 0 || before.Length == 0 ? double.NaN : 2.0 * common / (now.Length + before.Length);
    }
}
