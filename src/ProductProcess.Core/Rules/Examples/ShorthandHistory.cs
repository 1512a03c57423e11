using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>A small history, see <see cref="IssueShorthand"/>.</summary>
/// <param name="Log">The work items and what happened to them.</param>
/// <param name="Until">First day that no longer counts.</param>
public sealed record ShorthandHistory(WorkLog Log, DateOnly Until);
