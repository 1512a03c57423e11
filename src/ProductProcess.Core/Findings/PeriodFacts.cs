namespace ProductProcess.Core.Findings;

/// <param name="Label">"2026-10" for a month, otherwise the last day.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day that no longer counts.</param>
public sealed record PeriodFacts(string Label, DateOnly From, DateOnly Until);
