using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>A state, and why this one and no other; the reasons are put into words when they are read.</summary>
/// <param name="State">The state.</param>
/// <param name="Because">Why, in plain sentences.</param>
internal sealed record Judgement(FindingState State, IEnumerable<string> Because)
{
    /// <summary>What a reader keeps in mind beside it, in sentences fit for any edition.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
