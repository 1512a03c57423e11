namespace ProductProcess.Briefing.Models;

/// <summary>One row a rule, one mark a month, this period last.</summary>
/// <param name="FirstMonth">"Nov 2025"; empty where only this period is known.</param>
/// <param name="ThisMonth">"October".</param>
/// <param name="Rows">At most six.</param>
/// <param name="More">How many rules have no row here; empty where all have.</param>
/// <param name="Legend">The marks with their words.</param>
public sealed record Strip(
    string FirstMonth,
    string LastMonth,
    string ThisMonth,
    IReadOnlyList<StripRow> Rows,
    string More,
    IReadOnlyList<LegendEntry> Legend);
