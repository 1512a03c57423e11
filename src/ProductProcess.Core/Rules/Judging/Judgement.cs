using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>A state, and why this one and no other; the reasons are put into words when they are read.</summary>
internal sealed record Judgement(FindingState State, IEnumerable<string> Because);
