using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What each column of leaves is to say of one leaf.</summary>
internal sealed class LeafOracle(Oracle oracle, SprintOracle sprints)
{
    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["type"] = t => char.ToUpperInvariant(t.Type[0]) + t.Type[1..],
        ["kind"] = t => Oracle.KindOf(t),
        ["parent_key"] = t => Parent(t),
        ["has_parent"] = t => Flag(Parent(t).Length > 0),
        ["asked_by"] = t => t.Group is not null ? World.Id("group", t.Group) : t.Reporter is null ? "" : World.Id("person", t.Reporter),
        ["doer"] = t => Doer(t) is { } who ? World.Id("person", who) : "",
        ["created_in_window"] = t => Flag(oracle.Within(t.Created)),
        ["accepted"] = t => Flag(oracle.Within(oracle.Accepted(t))),
        ["started"] = t => Flag(oracle.Within(oracle.Started(t))),
        ["finished"] = t => Flag(oracle.Within(oracle.Done(t))),
        ["cancelled"] = t => Flag(oracle.Within(oracle.Cancelled(t))),
        ["in_progress"] = t => Flag(Oracle.Progress(oracle.StageNow(t))),
        ["ended_in_bulk"] = t => oracle.Ending(t) is { } end
            ? Flag(end.Move is not null && (end.Move.Migration || oracle.IsBulk(end.Move))) : (byte)2,
        ["ad_hoc"] = t => oracle.Started(t) is null ? (byte)2 : Flag(IsAdHoc(t)),
        ["cycle_time"] = t => Days(oracle.Started(t), oracle.Done(t)),
        ["lead_time"] = t => Days(t.Created, oracle.Done(t)),
        ["age"] = t => Oracle.Progress(oracle.StageNow(t)) ? Days(oracle.Started(t), oracle.End - 1) : double.NaN,
        ["active_days"] = t => TimeIn(t, Stage.Active),
        ["waiting_days"] = t => TimeIn(t, Stage.Waiting),
        ["hands"] = t => (double)Hands(t).Distinct().Count(),
        ["reopened"] = t => (double)Reopened(t),
        ["carried"] = t => (double)sprints.Ended.Count(s => sprints.Carried(s).Contains(t)),
    };

    public string? Doer(Tale tale)
    {
        if (oracle.Done(tale) is not { } done)
            return null;
        var assignee = tale.ValueAt(ChangeField.Assignee, done);
        return World.IsHuman(assignee) ? assignee : oracle.Hand(oracle.Ending(tale)!.Move);
    }

    public bool IsAdHoc(Tale tale)
    {
        var start = oracle.Started(tale)!.Value;
        bool Soon(long from, long until) =>
            oracle.Calendar.WorkingDaysBetween(oracle.Calendar.DayOf(from), oracle.Calendar.DayOf(until)) <= 2;
        var planned = oracle.World.Sprints.Any(s =>
            SprintOracle.Holds(tale, s, start)
            && !(s.Completed?.ToUnixTimeMilliseconds() <= start)
            && (s.Activated is null || start <= sprints.Settled(s) || SprintOracle.Holds(tale, s, sprints.Settled(s))));
        var parent = tale.ValueAt(ChangeField.Parent, start);
        var loose = parent.Length == 0
            || (oracle.All.FirstOrDefault(t => t.Key == parent) is { } up && Soon(up.Created, tale.Created));
        return Soon(tale.Created, start) && !planned && loose;
    }

    private string Parent(Tale tale) => oracle.Now(tale, ChangeField.Parent);

    private double Days(long? from, long? until) => from is { } a && until is { } b
        ? oracle.Calendar.DayOf(b).DayNumber - oracle.Calendar.DayOf(a).DayNumber + 1
        : double.NaN;

    private double TimeIn(Tale tale, Stage stage)
    {
        if (oracle.Started(tale) is not { } start)
            return double.NaN;
        var end = oracle.Ending(tale)?.From ?? oracle.End;
        return oracle.Stays(tale, ChangeField.Status).Where(s => World.StageOf(s.Value) == stage)
            .Sum(s => Math.Max(0, Math.Min(s.Until, end) - Math.Max(s.From, start))) / 86_400_000.0;
    }

    private IEnumerable<string> Hands(Tale leaf)
    {
        var end = oracle.Ending(leaf)?.From ?? oracle.End - 1;
        var all = oracle.WithParts(leaf).ToArray();
        var instants = all.SelectMany(t => t.Moments.Select(m => m.At).Append(t.Created)).Where(at => at <= end).ToArray();
        var assigned = all.SelectMany(t => instants.Where(at => at >= t.Created).Select(at => t.ValueAt(ChangeField.Assignee, at)));
        var moved = all.SelectMany(t => oracle.Moves(t, ChangeField.Status)).Where(m => m.At <= end).Select(oracle.Hand).OfType<string>();
        var before = oracle.Ending(leaf)?.From ?? oracle.End;
        var commented = all.SelectMany(t => t.Comments).Where(c => c.At < before).Select(c => c.By).OfType<string>();
        return assigned.Concat(moved).Concat(commented).Where(World.IsHuman);
    }

    private int Reopened(Tale tale)
    {
        var stays = oracle.Stays(tale, ChangeField.Status);
        return stays.Zip(stays.Skip(1)).Count(pair =>
            World.StageOf(pair.First.Value) is Stage.Done or Stage.Cancelled
            && World.StageOf(pair.Second.Value) is Stage.Backlog or Stage.Ready or Stage.Active or Stage.Waiting
            && !pair.Second.Move!.Migration);
    }

    private static byte Flag(bool yes) => yes ? (byte)1 : (byte)0;
}
