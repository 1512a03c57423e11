using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Which changes are listed, and what each column of changes is to say of one.</summary>
internal sealed class ChangeOracle(Oracle oracle, EffortOracle efforts, CrewOracle crew)
{
    private static readonly string[] Urgency = ["urgent", "high", "mid", "low"];

    private readonly LinkOracle _links = new(oracle, efforts);

    /// <summary>Of some items, in their order and that of time; a migration comes with a change of the workflow before it.</summary>
    public (Tale Item, Moment Move)[] Rows(IEnumerable<Tale> items) => [.. items
        .Where(t => t.Level == ItemLevel.Parent || oracle.LeafOf(t) is not null)
        .SelectMany(t => t.Moments.Where(m => oracle.Within(m.At)).OrderBy(m => m.At).ThenBy(m => m.Order)
            .SelectMany(m => m.Migration ? [(t, m with { Field = ChangeField.Workflow }), (t, m)] : new[] { (t, m) }))];

    public IReadOnlyDictionary<string, Func<(Tale Item, Moment Move), object>> Columns((Tale Item, Moment Move)[] all) =>
        new Dictionary<string, Func<(Tale Item, Moment Move), object>>
        {
            ["field"] = c => c.Move.Field.ToString().ToLowerInvariant(),
            ["day"] = c => (double)oracle.Day(c.Move.At).DayNumber,
            ["by"] = c => World.IsHuman(c.Move.By) ? World.Id("person", c.Move.By!) : "",
            ["by_hand"] = c => EffortOracle.Flag(World.IsHuman(c.Move.By) && !c.Move.Migration
                && !(c.Move.Field == ChangeField.Status ? oracle.IsBulk(c.Move) : IsBulkEdit(c.Move, all))),
            ["after_start"] = c => EffortOracle.Flag(c.Move.At > _links.StartOf(c.Item)),
            ["after_done"] = c => EffortOracle.Flag(c.Item.Created < c.Move.At
                && World.StageOf(c.Item.ValueAt(ChangeField.Status, c.Move.At - 1)) is Stage.Done or Stage.Cancelled),
            ["unblocks"] = c => EffortOracle.Flag(c.Move.Field switch
            {
                ChangeField.Flag => c.Move is { From.Length: > 0, To.Length: 0 },
                ChangeField.Status => World.StageOf(c.Move.From) == Stage.Waiting && World.StageOf(c.Move.To) is Stage.Active or Stage.Done,
                ChangeField.Link => c.Move.To.Length == 0 && c.Move.From.StartsWith("blocks ", StringComparison.Ordinal),
                _ => false,
            }),
            ["from_other_team"] = c => Oracle.Maybe(World.IsHuman(c.Move.By) && crew.HomeOf(c.Move.By!) is { } home ? home != _links.Team(c.Item) : null),
            ["lowers_priority"] = c => EffortOracle.Flag(Steps(c.Move) > 0),
            ["raises_priority"] = c => EffortOracle.Flag(Steps(c.Move) < 0),
            ["moves_due_later"] = c => EffortOracle.Flag(c.Move.Field == ChangeField.Due
                && DateOnly.TryParse(c.Move.From, out var from) && DateOnly.TryParse(c.Move.To, out var to) && to > from),
            ["changes_scope"] = c => EffortOracle.Flag(c.Move.Field == ChangeField.Parent && c.Item.Level == ItemLevel.Leaf
                && new[] { c.Move.From, c.Move.To }.Select(oracle.Item).Any(p => p is { Level: ItemLevel.Parent }
                    && efforts.Started(p) < c.Move.At && !(efforts.Ended(p) < c.Move.At))),
        };

    private static int Steps(Moment move) => move.Field == ChangeField.Priority && Urgency.Contains(move.From) && Urgency.Contains(move.To)
        ? Array.IndexOf(Urgency, move.To) - Array.IndexOf(Urgency, move.From) : 0;

    private static bool IsBulkEdit(Moment move, (Tale, Moment Move)[] all)
    {
        var same = all.Select(c => c.Move).Where(m => m.By == move.By && m.Field == move.Field).ToArray();
        return same.Any(first => first.At <= move.At && move.At <= first.At + 60_000
            && same.Count(m => first.At <= m.At && m.At <= first.At + 60_000) >= 10);
    }
}
