using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>A state, and why this one and no other; the reasons are put into words when they are read.</summary>
/// <param name="State">The state.</param>
/// <param name="Because">Sentences with the figures.</param>
/// <param name="Decided">Which line of <see cref="StateJudge"/> decided, in the words of <see cref="StateLines"/>.</param>
internal sealed record Judgement(FindingState State, IEnumerable<string> Because, string Decided)
{
    /// <summary>What a reader keeps in mind beside it, in sentences fit for any edition.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
