using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>A state, and why this one and no other.</summary>
internal sealed record Judgement(FindingState State, IReadOnlyList<string> Because);
