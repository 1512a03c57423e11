using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Context;

/// <summary>
/// Which events a finding stands close to. One found in the records of a team touches that team; one found in the
/// scope as a whole touches what is said of the whole; one that was entered without a team touches everything.
/// </summary>
internal sealed class EventsAround(IReadOnlyList<ContextEvent> events)
{
    /// <summary>The events of the eight weeks before the end of a window, oldest first.</summary>
    /// <param name="scope">What the rule speaks about.</param>
    /// <param name="subject">Id of the team, or of the scope.</param>
    /// <param name="until">First day that no longer counts.</param>
    public IReadOnlyList<ContextEvent> Of(RuleScope scope, string subject, DateOnly until) =>
    [
        .. events
            .Where(one => scope == RuleScope.SeveralTeams ? one.Team is null : one.Team == subject || (one.Team is null && one.Entered))
            .Where(one => one.Day < until && until <= one.ReadAgain)
            .DistinctBy(one => (one.Day, one.Says))
            .OrderBy(one => one.Day).ThenBy(one => one.Kind, StringComparer.Ordinal),
    ];
}
