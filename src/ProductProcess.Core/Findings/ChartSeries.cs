namespace ProductProcess.Core.Findings;

/// <summary>One line or band of a chart.</summary>
/// <param name="Id">planned, ad-hoc, unknown; arrived, departed, in-progress; efforts.</param>
/// <param name="Values">One a category.</param>
public sealed record ChartSeries(string Id, IReadOnlyList<double?> Values);
