namespace ProductProcess.Briefing.Charts;

/// <summary>What a chart says around its numbers.</summary>
/// <param name="Where">Name of the team or project.</param>
/// <param name="Window">"13 weeks to 31 October 2026".</param>
/// <param name="Measured">The finding's own figure in words, for a chart whose numbers are shares only.</param>
internal sealed record ChartContext(string Where, string Window, string Measured);
