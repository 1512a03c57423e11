using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Charts;

/// <summary>What a chart is drawn of, the same for every team.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Window">The window.</param>
/// <param name="Items">Keys and titles.</param>
/// <param name="Doers">Who finished what; null where the caller does not say.</param>
internal sealed record ChartRequest(Domain Of, Window Window, ItemTable Items, DoersOf? Doers);
