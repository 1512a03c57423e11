using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of leaves about times, waiting, blocks, hands and dates are to say.</summary>
internal sealed class LifeOracle(Oracle oracle, EffortOracle efforts)
{
    private const double DayLength = 86_400_000.0;

    private readonly LinkOracle _links = new(oracle, efforts);

    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["created_on"] = t => On(t.Created),
        ["ready_on"] = t => On(oracle.Accepted(t)),
        ["started_on"] = t => On(oracle.Started(t)),
        ["finished_on"] = t => On(oracle.Done(t)),
        ["started_week"] = t => Week(oracle.Started(t)),
        ["finished_week"] = t => Week(oracle.Done(t)),
        ["finished_fortnight"] = t => Week(oracle.Done(t)) is var week && double.IsNaN(week) ? week
            : Math.Ceiling(oracle.Window.Weeks / 2.0) - Math.Floor((oracle.Window.Weeks - week) / 2),
        ["started_quarter"] = t => Quarter(oracle.Started(t)),
        ["finished_quarter"] = t => Quarter(oracle.Done(t)),
        ["started_quarter_place"] = t => QuarterPlace(oracle.Started(t)),
        ["finished_quarter_place"] = t => QuarterPlace(oracle.Done(t)),
        ["open"] = t => EffortOracle.Flag(IsOpen(t)),
        ["unstarted"] = t => EffortOracle.Flag(IsOpen(t) && oracle.Started(t) is null),
        ["wait"] = t => Wait(t, t.Created),
        ["ready_wait"] = t => Wait(t, oracle.Accepted(t)),
        ["open_days"] = t => (End(t) - t.Created) / DayLength,
        ["elapsed_days"] = t => Elapsed(t),
        ["item_days"] = t => (double)oracle.ItemDays(t),
        ["waiting_spells"] = t => oracle.Started(t) is null ? double.NaN : Runs(Since(t).Select(s => Stands(s) == Stage.Waiting)),
        ["waiting_share"] = t => oracle.Done(t) is null || !(Elapsed(t) > 0) ? double.NaN
            : Since(t).Where(s => Stands(s) == Stage.Waiting).Sum(s => s.Until - s.From) / DayLength / Elapsed(t),
        ["gates"] = t => oracle.Started(t) is null ? double.NaN
            : Since(t).Where(s => Stands(s) == Stage.Waiting).Select(s => s.Value).Distinct().Count(),
        ["blocked_spells"] = t => Runs(Blocked(t).Select(b => b.Is)),
        ["blocked_days"] = t => Blocked(t).Where(b => b.Is).Sum(b => b.Until - b.From) / DayLength,
        ["blocked_after_start"] = t => oracle.Started(t) is not { } start ? double.NaN
            : Blocked(t).Zip(Blocked(t).Prepend((false, 0, 0))).Count(pair => pair.First.Is && !pair.Second.Item1 && pair.First.From > start),
        ["first_hand"] = t => FirstAssigned(t) is { } first ? World.Id("person", first.Value) : "",
        ["hand_overs"] = HandOvers,
        ["team_moves"] = t => (double)TeamMoves(t),
        ["assigned_by"] = t => Setter(t) is { } setter ? World.Id("person", setter) : "",
        ["assigned_by_other"] = t => Oracle.Maybe(ByOther(t)),
        ["assigned_by_few"] = t => Oracle.Maybe(ByOther(t) is { } other ? other && Few(oracle.Team(t)).Contains(Setter(t)!) : null),
        ["assigned_ahead"] = t => FirstAssigned(t) is { } first && oracle.Started(t) is { } start
            ? oracle.Calendar.WorkingDaysBetween(oracle.Day(first.From), oracle.Day(start)) : double.NaN,
        ["backward_moves"] = t => (double)oracle.Stays(t, ChangeField.Status).Zip(oracle.Stays(t, ChangeField.Status).Skip(1))
            .Count(pair => Step(pair.Second) > 0 && Step(pair.Second) < Step(pair.First) && !pair.Second.Move!.Migration),
        ["due_margin"] = t => Margin(t),
        ["due_moves"] = t => (double)oracle.Moves(t, ChangeField.Due)
            .Count(m => m.From.Length > 0 && m.To.Length > 0 && m.From != m.To && !(m.At > oracle.Ending(t)?.From)),
        ["last_minute"] = t => Oracle.Maybe(double.IsNaN(Margin(t)) ? null : Margin(t) < 2),
        ["out_of_hours"] = t => Oracle.Maybe(OutOfHours(t)),
        ["labels"] = t => IdSet.Of(IdSet.Members(oracle.Now(t, ChangeField.Labels)).Select(l => World.Id("label", l))),
        ["components"] = t => IdSet.Of(t.Components.Select(c => World.Id("component", c))),
    };

    public bool IsOpen(Tale tale) => Oracle.OutcomeAt(tale, oracle.End - 1) == Outcome.Open;

    public long End(Tale tale) => oracle.Ending(tale)?.From ?? oracle.End;

    public double On(long? instant) => instant is not { } at ? double.NaN
        : oracle.Day(at).DayNumber - oracle.Window.From.DayNumber + PartOfDay(at);

    public double Week(long? instant) => oracle.Within(instant)
        ? (oracle.Day(instant!.Value).DayNumber - oracle.Window.From.DayNumber) / 7 + 1 : double.NaN;

    public double Wait(Tale tale, long? from) => from is null ? double.NaN
        : oracle.Started(tale) is { } start ? (start - from.Value) / DayLength
        : oracle.Done(tale) is not null ? double.NaN : (End(tale) - from.Value) / DayLength;

    public int TeamMoves(Tale tale) => tale.Moments.Count(m => m.Field == (tale.Team is null ? ChangeField.Project : ChangeField.Team)
        && m.From != m.To && m.At < oracle.End && m.At <= End(tale));

    private double Elapsed(Tale tale) => oracle.Started(tale) is { } start ? (End(tale) - start) / DayLength : double.NaN;

    private double PartOfDay(long at)
    {
        var (from, until) = (oracle.Calendar.StartOf(oracle.Day(at)), oracle.Calendar.StartOf(oracle.Day(at).AddDays(1)));
        return (at - from) / (double)(until - from);
    }

    private string Quarter(long? instant) => instant is { } at ? $"{oracle.Day(at).Year}-Q{(oracle.Day(at).Month + 2) / 3}" : "";

    private double QuarterPlace(long? instant)
    {
        if (instant is not { } at)
            return double.NaN;
        var days = Enumerable.Range(-100, 201).Select(d => oracle.Day(at).AddDays(d))
            .Where(d => d.Year == oracle.Day(at).Year && (d.Month + 2) / 3 == (oracle.Day(at).Month + 2) / 3).ToList();
        return (days.IndexOf(oracle.Day(at)) + PartOfDay(at)) / days.Count;
    }

    /// <summary>Stays of some length from start to end.</summary>
    private Oracle.Stay[] Since(Tale tale) => oracle.Started(tale) is not { } start ? [] : [.. oracle.Stays(tale, ChangeField.Status)
        .Select(s => s with { From = Math.Max(s.From, start), Until = Math.Min(s.Until, End(tale)) }).Where(s => s.From < s.Until)];

    private static Stage Stands(Oracle.Stay stay) => World.StageOf(stay.Value);

    private static double Runs(IEnumerable<bool> marks) => marks.Prepend(false).Zip(marks).Count(pair => pair is (false, true));

    /// <summary>The life of an item cut at every instant at which a block may begin or end.</summary>
    private (bool Is, long From, long Until)[] Blocked(Tale tale)
    {
        var flags = oracle.Stays(tale, ChangeField.Flag).Where(s => s.Value.Length > 0).Select(s => (s.From, s.Until));
        var links = _links.All.Where(l => l.Kind == LinkKind.Blocks && oracle.Item(l.To) is { } to && oracle.LeafOf(to) == tale)
            .Where(l => _links.Made(l) is not null).Select(l => (_links.Made(l)!.Value, End(oracle.Item(l.From)!)));
        (long From, long Until)[] blocks = [.. flags, .. links];
        var edges = blocks.SelectMany(b => new[] { b.From, b.Until }).Append(tale.Created).Append(End(tale))
            .Where(at => at >= tale.Created && at <= End(tale)).Distinct().Order().ToArray();
        return [.. edges.Zip(edges.Skip(1)).Select(e => (blocks.Any(b => b.From <= e.First && e.Second <= b.Until), e.First, e.Second))];
    }

    private Oracle.Stay? FirstAssigned(Tale tale) =>
        oracle.Stays(tale, ChangeField.Assignee).FirstOrDefault(s => World.IsHuman(s.Value) && s.Until > s.From);

    private object HandOvers(Tale tale)
    {
        if (oracle.Started(tale) is not { } start)
            return double.NaN;
        var instants = oracle.Moves(tale, ChangeField.Assignee).Select(m => m.At).Where(at => at > start && at < End(tale)).Distinct();
        var holders = instants.Prepend(start).Select(at => tale.ValueAt(ChangeField.Assignee, at)).Where(World.IsHuman).ToArray();
        return (double)holders.Zip(holders.Skip(1)).Count(pair => pair.First != pair.Second);
    }

    private string? Setter(Tale tale) => FirstAssigned(tale) is { } first
        && (first.Move is null ? tale.Reporter : first.Move.By) is { } setter && World.IsHuman(setter) ? setter : null;

    private bool? ByOther(Tale tale) => Setter(tale) is { } setter ? setter != FirstAssigned(tale)!.Value : null;

    private IEnumerable<string> Few(string team) => oracle.Leaves
        .Where(l => oracle.Team(l) == team && ByOther(l) == true && oracle.Within(FirstAssigned(l)!.From))
        .GroupBy(Setter).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(2).Select(g => g.Key!);

    private static int Step(Oracle.Stay stay) => Stands(stay) switch
    {
        Stage.Unknown => 0,
        Stage.Backlog => 1,
        Stage.Ready => 2,
        Stage.Done or Stage.Cancelled => 4,
        _ => 3,
    };

    private double Margin(Tale tale) => oracle.Done(tale) is { } done && tale.ValueAt(ChangeField.Due, done) is { Length: > 0 } due
        ? DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture).DayNumber - oracle.Day(done).DayNumber : double.NaN;

    private bool? OutOfHours(Tale tale)
    {
        if (oracle.Calendar.Hours is not { } hours || oracle.Done(tale) is not { } done || oracle.Hand(oracle.Ending(tale)!.Move) is null)
            return null;
        var time = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(done), oracle.Calendar.Zone).TimeOfDay;
        var (from, until) = (hours.From.ToTimeSpan(), hours.Until.ToTimeSpan());
        var within = from < until ? time >= from && time < until : time >= from || time < until;
        return !(within && oracle.Calendar.IsWorkingDay(oracle.Day(done)));
    }
}
