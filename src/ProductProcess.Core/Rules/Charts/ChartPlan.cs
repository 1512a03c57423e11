using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Charts;

/// <summary>The chart that a rule asks for.</summary>
/// <param name="Kind">How it is made.</param>
/// <param name="Of">The rows it draws.</param>
internal sealed record ChartPlan(IChartKind Kind, Domain Of);
