using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Privacy;

/// <summary>
/// Facts after the redaction pass: no evidence, no chart rows, no pseudonyms, no finding of a group that is too small.
/// </summary>
/// <param name="Facts">What may be shown.</param>
/// <param name="SmallestGroup">k, never below five.</param>
/// <param name="SmallTeams">Ids of teams with fewer than k people.</param>
/// <param name="Redactions">What was taken out and why.</param>
internal sealed record RedactedFacts(
    Facts Facts,
    int SmallestGroup,
    IReadOnlySet<string> SmallTeams,
    IReadOnlyList<Redaction> Redactions)
{
    /// <summary>True where the scope as a whole has fewer than k people: then not even counts of work are shown.</summary>
    public bool TooSmall => Facts.Scope.People < SmallestGroup;
}
