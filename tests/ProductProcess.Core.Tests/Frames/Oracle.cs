using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>
/// Says of a told world what happened, by plain queries over what was told: it shares no line with the code it checks
/// but the calendar. Slow on purpose.
/// </summary>
internal sealed class Oracle
{
    private readonly HashSet<Moment> _bulk;
    private readonly Dictionary<string, (string, DateOnly)[]> _active = [];
    private readonly Dictionary<(string, ChangeField), Stay[]> _stays = [];

    public Oracle(World world, WorkCalendar calendar, Window window, long cutOff)
    {
        World = world;
        Calendar = calendar;
        Window = window;
        Start = calendar.StartOf(window.From);
        End = Math.Min(cutOff, calendar.StartOf(window.Until));
        All = [.. world.Tales.Where(t => t.Created < End)];
        Leaves = [.. All.Where(t => t.Level == ItemLevel.Leaf)];
        Parents = [.. All.Where(t => t.Level == ItemLevel.Parent)];
        var moves = world.Tales.SelectMany(t => t.Moments).Where(m => m.Field == ChangeField.Status && !string.IsNullOrEmpty(m.By));
        _bulk = new HashSet<Moment>(moves.GroupBy(m => (m.By, m.To)).SelectMany(Bulk), ReferenceEqualityComparer.Instance);
    }

    public World World { get; }

    public WorkCalendar Calendar { get; }

    public Window Window { get; }

    public long Start { get; }

    public long End { get; }

    public Tale[] All { get; }

    public Tale[] Leaves { get; }

    public Tale[] Parents { get; }

    public bool Within(long? instant) => instant >= Start && instant < End;

    public string Now(Tale tale, ChangeField field) => tale.ValueAt(field, End - 1);

    public Stage StageNow(Tale tale) => World.StageOf(Now(tale, ChangeField.Status));

    public static bool Progress(Stage stage) => stage is Stage.Active or Stage.Waiting;

    /// <summary>Stays in the values of a field up to the end, those without length included.</summary>
    public IReadOnlyList<Stay> Stays(Tale tale, ChangeField field)
    {
        if (!_stays.TryGetValue((tale.Key, field), out var stays))
            _stays[(tale.Key, field)] = stays = FindStays(tale, field);
        return stays;
    }

    private Stay[] FindStays(Tale tale, ChangeField field)
    {
        var moves = Moves(tale, field).ToArray();
        return [.. moves.Select(m => (m.At, m.To, Move: (Moment?)m)).Prepend((tale.Created, tale.Born[field], null))
            .Select((from, i) => new Stay(from.Item1, i < moves.Length ? moves[i].At : End, from.Item2, from.Item3))];
    }

    public IEnumerable<Moment> Moves(Tale tale, ChangeField field) =>
        tale.Moments.Where(m => m.Field == field && m.At < End).OrderBy(m => m.At).ThenBy(m => m.Order);

    public bool IsBulk(Moment move) => _bulk.Contains(move);

    public string? Hand(Moment? move) =>
        move is not null && World.IsHuman(move.By) && !move.Migration && !IsBulk(move) ? move.By : null;

    public long? Accepted(Tale tale) => Stays(tale, ChangeField.Status)
        .Where(s => World.StageOf(s.Value) is Stage.Ready or Stage.Active or Stage.Waiting or Stage.Done && s.Move?.Migration != true)
        .Select(s => (long?)s.From).FirstOrDefault();

    public long? Started(Tale tale) => Stays(tale, ChangeField.Status)
        .Where(s => Progress(World.StageOf(s.Value)) && (s.Move is null || (!s.Move.Migration && !IsBulk(s.Move))))
        .Select(s => (long?)s.From).FirstOrDefault();

    /// <summary>The stay with which the item entered the done or cancelled stage it is in.</summary>
    public Stay? Ending(Tale tale) => StageNow(tale) is var stage and (Stage.Done or Stage.Cancelled)
        ? Stays(tale, ChangeField.Status).Reverse().TakeWhile(s => World.StageOf(s.Value) == stage).Last()
        : null;

    public static Outcome OutcomeAt(Tale tale, long instant) => World.StageOf(tale.ValueAt(ChangeField.Status, instant)) switch
    {
        Stage.Cancelled => Outcome.Cancelled,
        Stage.Done => tale.ValueAt(ChangeField.Resolution, instant) == "wontfix" ? Outcome.Cancelled : Outcome.Done,
        _ => Outcome.Open,
    };

    public long? Done(Tale tale) => OutcomeAt(tale, End - 1) == Outcome.Done ? Ending(tale)!.From : null;

    public long? Cancelled(Tale tale) => OutcomeAt(tale, End - 1) == Outcome.Cancelled ? Ending(tale)!.From : null;

    public DateOnly Day(long instant) => Calendar.DayOf(instant);

    public Tale? Item(string key) => All.FirstOrDefault(t => t.Key == key);

    /// <summary>The leaf that an item counts for, if any.</summary>
    public Tale? LeafOf(Tale tale) => LeafOf(tale, 0);

    /// <summary>Milliseconds of working days between two instants.</summary>
    public long WorkingTime(long from, long until)
    {
        var time = 0L;
        for (var day = Day(from); from < until && day <= Day(until); day = day.AddDays(1))
        {
            if (Calendar.IsWorkingDay(day))
                time += Math.Min(until, Calendar.StartOf(day.AddDays(1))) - Math.Max(from, Calendar.StartOf(day));
        }

        return time;
    }

    /// <summary>Working days of the window on which a leaf was in progress.</summary>
    public int ItemDays(Tale leaf) => FrameCheck.Days(Window).Count(day => Calendar.IsWorkingDay(day) && InProgressOn(leaf, day));

    public bool InProgressOn(Tale leaf, DateOnly day) => Stays(leaf, ChangeField.Status).Any(s =>
        Progress(World.StageOf(s.Value)) && Overlap(Calendar.StartOf(day), Calendar.StartOf(day.AddDays(1)), (s.From, s.Until)));

    /// <summary>Humans active on a leaf or a part of it, with the days.</summary>
    public IReadOnlyList<(string Who, DateOnly Day)> Active(Tale leaf)
    {
        if (!_active.TryGetValue(leaf.Key, out var active))
            _active[leaf.Key] = active = [.. WithParts(leaf).SelectMany(Deeds).Distinct()];
        return active;
    }

    public static IEnumerable<DateOnly> Range(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
            yield return day;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static object Maybe(bool? answer) => answer is { } yes ? (byte)(yes ? 1 : 0) : (byte)2;

    private IEnumerable<(string Who, DateOnly Day)> Deeds(Tale item)
    {
        var moved = Moves(item, ChangeField.Status).Select(m => (Who: Hand(m), Day: Day(m.At))).Where(d => d.Who is not null).Select(d => (d.Who!, d.Day));
        var assigned = Stays(item, ChangeField.Assignee).Where(a => World.IsHuman(a.Value)).SelectMany(a => Stays(item, ChangeField.Status)
            .Where(s => Progress(World.StageOf(s.Value)) && Overlap(a.From, a.Until, (s.From, s.Until)))
            .SelectMany(s => Range(Day(Math.Max(a.From, s.From)), Day(Math.Min(a.Until, s.Until) - 1))).Select(day => (a.Value, day)));
        return moved.Concat(assigned);
    }

    /// <summary>The leaf itself with the parts that lead to it.</summary>
    public IEnumerable<Tale> WithParts(Tale leaf) => All.Where(t => LeafOf(t, 0) == leaf);

    public string Team(Tale tale)
    {
        if (tale.Team is not null)
            return World.Id("team", tale.Team);
        if (tale.Level == ItemLevel.Parent && LeavesOf(tale).Any())
        {
            return LeavesOf(tale).Select(Team).GroupBy(t => t).OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        }

        return World.Id("project", tale.Project);
    }

    public IEnumerable<Tale> LeavesOf(Tale parent) => Leaves.Where(l => Now(l, ChangeField.Parent) == parent.Key);

    public static string KindOf(Tale tale) => tale.Type switch { "bug" => "reactive", "chore" => "improvement", "spike" => "discovery", _ => "feature" };

    public static bool Overlap(long from, long until, params (long From, long Until)[] others) =>
        others.Append((from, until)).Max(o => o.Item1) < others.Append((from, until)).Min(o => o.Item2);

    /// <summary>Of moves by one actor to one status those that lie in some minute with ten or more.</summary>
    private static IEnumerable<Moment> Bulk(IEnumerable<Moment> same) => same.Where(move => same.Any(first =>
        first.At <= move.At && move.At <= first.At + 60_000 && same.Count(m => first.At <= m.At && m.At <= first.At + 60_000) >= 10));

    private Tale? LeafOf(Tale tale, int depth) => tale.Level switch
    {
        ItemLevel.Leaf => tale,
        ItemLevel.Part when depth < 8 && All.FirstOrDefault(t => t.Key == Now(tale, ChangeField.Parent)) is { } up => LeafOf(up, depth + 1),
        _ => null,
    };

    public sealed record Stay(long From, long Until, string Value, Moment? Move);
}
