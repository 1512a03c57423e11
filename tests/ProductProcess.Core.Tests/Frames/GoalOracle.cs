using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What each column of intents is to say of one intent.</summary>
internal sealed class GoalOracle(Oracle oracle, EffortOracle efforts)
{
    public Tale[] Intents => [.. oracle.All.Where(t => t.Level == ItemLevel.Intent)];

    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["children"] = i => (double)Children(i).Count(),
        ["children_before"] = i => (double)Children(i).Count(c => StartOf(c) < Math.Max(i.Created, oracle.Stays(c, ChangeField.Parent)[^1].From)),
        ["only_child"] = i => EffortOracle.Flag(Children(i).Count() == 1),
        ["single_levels"] = i => Children(i).Count() != 1 ? 0.0 : oracle.LeavesOf(Children(i).Single()).Count() == 1 ? 2.0 : 1.0,
        ["created_in_window"] = i => EffortOracle.Flag(oracle.Within(i.Created)),
        ["finished"] = i => EffortOracle.Flag(oracle.Within(oracle.Done(i))),
        ["cancelled"] = i => EffortOracle.Flag(oracle.Within(oracle.Cancelled(i))),
        ["in_progress"] = i => EffortOracle.Flag(InProgress(i)),
        ["age"] = i => InProgress(i) && (Leaves(i).Min(oracle.Started) ?? oracle.Started(i)) is { } first
            ? oracle.Day(oracle.End - 1).DayNumber - (double)oracle.Day(first).DayNumber + 1 : double.NaN,
        ["item_days"] = i => (double)Leaves(i).Sum(oracle.ItemDays),
        ["top_team_share"] = i => Leaves(i).Sum(oracle.ItemDays) is var all and > 0
            ? (double)Leaves(i).GroupBy(oracle.Team).Max(g => g.Sum(oracle.ItemDays)) / all : double.NaN,
        ["teams"] = i => (double)Leaves(i).Select(oracle.Team).Distinct().Count(),
        ["open_at_quarter_ends"] = i => (double)FrameCheck.Days(oracle.Window).Select(day => day.AddDays(1))
            .Count(day => day is { Day: 1, Month: 1 or 4 or 7 or 10 } && oracle.Calendar.StartOf(day) <= oracle.End && IsOpenAt(i, day)),
        ["carried_on"] = i => Oracle.Maybe(CarriedOn(i)),
    };

    public string Team(Tale intent) => intent.Team is not null || !Leaves(intent).Any() ? oracle.Team(intent)
        : Leaves(intent).Select(oracle.Team).GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => SprintOracle.NameOf(g.Key), StringComparer.Ordinal).First().Key;

    private IEnumerable<Tale> Children(Tale intent) =>
        oracle.Leaves.Concat(oracle.Parents).Where(t => oracle.Now(t, ChangeField.Parent) == intent.Key);

    private IEnumerable<Tale> Leaves(Tale intent) => oracle.Leaves.Where(l => efforts.IntentOf(l) == intent);

    private long? StartOf(Tale child) => child.Level == ItemLevel.Parent ? efforts.Started(child) : oracle.Started(child);

    private bool InProgress(Tale intent) => Leaves(intent).Any(l => Oracle.Progress(oracle.StageNow(l)));

    private bool IsOpenAt(Tale intent, DateOnly day) => intent.Created < oracle.Calendar.StartOf(day)
        && World.StageOf(intent.ValueAt(ChangeField.Status, oracle.Calendar.StartOf(day) - 1)) is not (Stage.Done or Stage.Cancelled);

    private bool? CarriedOn(Tale intent)
    {
        var next = QuarterAfter(oracle.Day(intent.Created));
        if (oracle.Calendar.StartOf(next.AddDays(14)) > oracle.End)
            return null;
        var followed = new LinkOracle(oracle, efforts).All.Any(l => (l.From == intent.Key && Follows(l.To)) || (l.To == intent.Key && Follows(l.From)));
        if (IsOpenAt(intent, next.AddDays(14)) || followed)
            return true;
        return oracle.Calendar.StartOf(QuarterAfter(next)) > oracle.End ? null : false;

        bool Follows(string key) => oracle.Item(key) is { Level: ItemLevel.Intent } other
            && other.Created > intent.Created && oracle.Day(other.Created) < QuarterAfter(next);
    }

    private static DateOnly QuarterAfter(DateOnly day)
    {
        do
            day = day.AddDays(1);
        while (day is not { Day: 1, Month: 1 or 4 or 7 or 10 });
        return day;
    }
}
