using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What each column of requests is to say of one leaf.</summary>
internal sealed class RequestOracle(
    Oracle oracle, LeafOracle leaves, LifeOracle lives, PlanOracle plans, TieOracle ties, CrewOracle crew)
{
    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["asked_by"] = leaves.Columns["asked_by"],
        ["from_outside"] = t => Oracle.Maybe(t.Reporter is null ? null : !World.IsHuman(t.Reporter)),
        ["from_other_team"] = t => Oracle.Maybe(t.Reporter is not null && crew.HomeOf(t.Reporter) is { } home ? home != oracle.Team(t) : null),
        ["kind"] = Oracle.KindOf,
        ["type"] = leaves.Columns["type"],
        ["asked_on"] = t => lives.On(t.Created),
        ["week"] = t => lives.Week(t.Created),
        ["answered"] = t => EffortOracle.Flag(oracle.Started(t) is not null),
        ["answer_wait"] = t => lives.Wait(t, t.Created),
        ["accepted"] = t => EffortOracle.Flag(oracle.Accepted(t) is not null),
        ["dropped"] = t => EffortOracle.Flag(oracle.Cancelled(t) is not null && oracle.Started(t) is null),
        ["finished"] = t => EffortOracle.Flag(Oracle.OutcomeAt(t, oracle.End - 1) == Outcome.Done),
        ["ad_hoc"] = leaves.Columns["ad_hoc"],
        ["urgent"] = t => EffortOracle.Flag(plans.IsUrgent(t)),
        ["overtook"] = t => plans.Overtook(t),
        ["wave_teams"] = t => ties.WaveTeams(t),
        ["wave_first"] = t => Oracle.Maybe(ties.WaveFirst(t)),
    };
}
