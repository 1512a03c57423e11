using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of leaves about what they serve, and with whom, are to say.</summary>
internal sealed class ChainOracle(Oracle oracle, EffortOracle efforts, CrewOracle crew)
{
    private const int Highest = 8;

    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["anchored"] = t => Oracle.Maybe(efforts.Above(t)),
        ["anchored_late"] = t => Oracle.Maybe(AnchoredLate(t)),
        ["intent"] = t => Intent(t)?.Key ?? "",
        ["has_intent"] = t => Oracle.Maybe(Intent(t) is not null ? true : IsWhole(t, Highest - 1) ? false : null),
        ["chain_length"] = t => (double)Math.Min(Highest, Codes(t, oracle.End - 1).Length + 1),
        ["chain_longest"] = t => IsWhole(t) ? Nodes(t).Max(Days) : double.NaN,
        ["chain_step"] = t => IsWhole(t) ? Nodes(t).Zip(Nodes(t).Skip(1)).Select(pair => Days(pair.Second) / Days(pair.First)).Append(1).Max() : double.NaN,
        ["chain_middle"] = t => Oracle.Maybe(Nodes(t).Any(n => Days(n) is >= 28 and <= 92) ? true : IsWhole(t) ? false : null),
        ["intent_changed"] = t => EffortOracle.Flag(Reframed(t).Any()),
        ["intent_changed_day"] = t => Reframed(t).Any()
            ? oracle.Day(Reframed(t).Max()).DayNumber - (double)oracle.Window.From.DayNumber : double.NaN,
        ["thread_weeks"] = t => (double)crew.Weeks.Count(w => Thread(t).Any(l => WasInProgress(l, w))),
        ["in_quest"] = t => EffortOracle.Flag(Up(t).Length > 0 && crew.Weeks.Any(w => crew.PeopleOn(Up(t), w).Count() >= 3)),
        ["in_fire_week"] = t => EffortOracle.Flag(crew.Weeks.Any(w => WasInProgress(t, w) && oracle.Leaves.Count(l =>
            oracle.Team(l) == oracle.Team(t) && l.Type == "bug" && oracle.Started(l) is { } at && oracle.Within(at)
            && oracle.Day(at) >= w && oracle.Day(at) < w.AddDays(7)) >= 2)),
    };

    private string Up(Tale tale) => oracle.Now(tale, ChangeField.Parent);

    private Tale? Above(Tale tale) => oracle.Item(Up(tale));

    /// <summary>The item and those above it in the scope.</summary>
    private List<Tale> Nodes(Tale tale)
    {
        var nodes = new List<Tale> { tale };
        while (nodes.Count < Highest && Above(nodes[^1]) is { } above)
            nodes.Add(above);
        return nodes;
    }

    /// <summary>Whether nothing above the item lies outside the scope.</summary>
    private bool IsWhole(Tale tale, int steps = Highest) => Up(tale).Length == 0 || (Above(tale) is { } above && (steps == 1 || IsWhole(above, steps - 1)));

    private Tale? Intent(Tale tale) => Nodes(tale).Skip(1).FirstOrDefault(n => n.Level == ItemLevel.Intent);

    private double Days(Tale node)
    {
        var begun = oracle.Leaves.Where(l => Nodes(l).Contains(node)).Select(oracle.Started).Append(oracle.Started(node)).Min() ?? node.Created;
        var due = DateOnly.TryParse(oracle.Now(node, ChangeField.Due), out var day) ? day.DayNumber - oracle.Day(begun).DayNumber + 1 : 0;
        return due > 0 ? due : Math.Max(1, ((oracle.Ending(node)?.From ?? oracle.End) - begun) / 86_400_000.0);
    }

    private bool? AnchoredLate(Tale tale)
    {
        if (oracle.Started(tale) is not { } start || efforts.Above(tale) != true)
            return null;
        var anchor = tale;
        do
            anchor = oracle.World.Tales.Single(t => t.Key == anchor.Now(ChangeField.Parent));
        while (anchor.Level != ItemLevel.Intent);
        var way = Nodes(tale).TakeWhile(n => n != anchor).ToArray();
        return !Nodes(tale).Contains(anchor) ? null
            : way.Any(n => oracle.Moves(n, ChangeField.Parent).Select(m => m.At).LastOrDefault() > start);
    }

    /// <summary>Keys of what was above an item, the nearest first.</summary>
    private string[] Codes(Tale tale, long at, int left = Highest)
    {
        var up = at < tale.Created ? "" : tale.ValueAt(ChangeField.Parent, at);
        return left == 0 || up.Length == 0 ? [] : [up, .. oracle.Item(up) is { } above ? Codes(above, at, left - 1) : []];
    }

    private IEnumerable<long> Reframed(Tale leaf)
    {
        var moves = oracle.All.SelectMany(t => oracle.Moves(t, ChangeField.Parent).Select(m => (Item: t, Move: m))).ToArray();
        return moves.Where(m => oracle.Within(m.Move.At) && !m.Move.Migration && !IsBulk(m.Move, moves.Select(x => x.Move)))
            .Where(m => m.Move.At > leaf.Created && Oracle.Progress(World.StageOf(leaf.ValueAt(ChangeField.Status, m.Move.At - 1))))
            .Where(m => IsOther(m.Item, leaf, Codes(leaf, m.Move.At - 1), Codes(leaf, m.Move.At))).Select(m => m.Move.At);
    }

    private static bool IsOther(Tale moved, Tale leaf, string[] before, string[] after) =>
        (moved == leaf || before.Contains(moved.Key) || after.Contains(moved.Key))
        && before.Length > 0 && after.Length > 0 && !after.Contains(before[^1]) && !before.Contains(after[^1]);

    private static bool IsBulk(Moment move, IEnumerable<Moment> all)
    {
        var same = all.Where(m => m.By == move.By).ToArray();
        return !string.IsNullOrEmpty(move.By) && same.Any(first => first.At <= move.At && move.At <= first.At + 60_000
            && same.Count(m => first.At <= m.At && m.At <= first.At + 60_000) >= 10);
    }

    private IEnumerable<Tale> Thread(Tale tale) => Up(tale).Length == 0 ? [tale] : oracle.Leaves.Where(l => Up(l) == Up(tale));

    private bool WasInProgress(Tale leaf, DateOnly week) => Enumerable.Range(0, 7).Any(d => oracle.InProgressOn(leaf, week.AddDays(d)));
}
