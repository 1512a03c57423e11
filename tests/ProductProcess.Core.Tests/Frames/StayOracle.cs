using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Which stays of which leaves are visits, and what each column of visits is to say of one.</summary>
internal sealed class StayOracle(Oracle oracle)
{
    /// <summary>In the order of leaves and of time.</summary>
    public IEnumerable<(Tale Leaf, Oracle.Stay Stay, int Place)> Visits(IEnumerable<Tale> leaves) => leaves.SelectMany(leaf =>
    {
        var stays = oracle.Stays(leaf, ChangeField.Status);
        return stays.Select((stay, place) => (leaf, stay, place))
            .Where(v => v.place == stays.Count - 1 ? !Ended(v.stay) : v.stay.Until >= oracle.Start);
    });

    public IReadOnlyDictionary<string, Func<(Tale Leaf, Oracle.Stay Stay, int Place), object>> Columns =>
        new Dictionary<string, Func<(Tale Leaf, Oracle.Stay Stay, int Place), object>>
        {
            ["status"] = v => v.Stay.Value,
            ["stage"] = v => World.StageOf(v.Stay.Value) is var stage and not Stage.Unknown ? stage.ToString().ToLowerInvariant() : "",
            ["stay"] = v => (v.Stay.Until - v.Stay.From) / 86_400_000.0,
            ["minutes"] = v => IsOver(v) ? (v.Stay.Until - v.Stay.From) / 60_000.0 : double.NaN,
            ["ended"] = v => EffortOracle.Flag(IsOver(v)),
            ["by_hand"] = v => Oracle.Maybe(v.Place == 0 ? null : oracle.Hand(v.Stay.Move) is not null),
            ["passed_on_by_hand"] = v => Oracle.Maybe(IsOver(v) ? oracle.Hand(All(v)[v.Place + 1].Move) is not null : null),
            ["mandatory"] = v => Oracle.Maybe(Finished(v.Leaf) is { Length: > 0 } done
                ? 5 * done.Count(l => oracle.Stays(l, ChangeField.Status).Any(s => s.Value == v.Stay.Value)) >= 4 * done.Length : null),
            ["backward"] = v => Oracle.Maybe(v.Place == 0 || Height(v.Stay) == 0 || Height(All(v)[v.Place - 1]) == 0
                ? null : Height(v.Stay) < Height(All(v)[v.Place - 1])),
            ["first_visit"] = v => EffortOracle.Flag(All(v).Take(v.Place).All(s => s.Value != v.Stay.Value)),
            ["waiting"] = v => EffortOracle.Flag(World.StageOf(v.Stay.Value) == Stage.Waiting),
            ["after_start"] = v => EffortOracle.Flag(v.Stay.From >= oracle.Started(v.Leaf)),
        };

    private IReadOnlyList<Oracle.Stay> All((Tale Leaf, Oracle.Stay, int) visit) => oracle.Stays(visit.Leaf, ChangeField.Status);

    private bool IsOver((Tale, Oracle.Stay, int Place) visit) => visit.Place < All(visit).Count - 1;

    private Tale[] Finished(Tale like) =>
        [.. oracle.Leaves.Where(l => l.Type == like.Type && oracle.Team(l) == oracle.Team(like) && oracle.Within(oracle.Done(l)))];

    private static bool Ended(Oracle.Stay stay) => World.StageOf(stay.Value) is Stage.Done or Stage.Cancelled;

    private static int Height(Oracle.Stay stay) => World.StageOf(stay.Value) switch
    {
        Stage.Unknown => 0,
        Stage.Backlog => 1,
        Stage.Ready => 2,
        Stage.Done or Stage.Cancelled => 4,
        _ => 3,
    };
}
