namespace ProductProcess.Core.Rules.Charts;

/// <summary>All kinds of chart by id.</summary>
internal static class ChartKinds
{
    public static IReadOnlyDictionary<string, IChartKind> All { get; } = ById(
        new EffectiveContributors(),
        new WorkSource(),
        new ArrivalsDepartures());

    /// <exception cref="ArgumentException">Two kinds have the same id.</exception>
    public static IReadOnlyDictionary<string, IChartKind> ById(params IEnumerable<IChartKind> kinds) =>
        kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
}
