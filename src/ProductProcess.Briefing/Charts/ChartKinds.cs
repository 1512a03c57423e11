using System.Collections.Frozen;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Charts;

/// <summary>The charts by kind. A new one is one class and one line here.</summary>
internal static class ChartKinds
{
    public static IReadOnlyList<IChart> All { get; } = [new ContributorDots(), new WorkSource(), new ArrivalsDepartures()];

    private static readonly FrozenDictionary<string, IChart> ByKind = All.ToFrozenDictionary(chart => chart.Kind);

    public static IChart? Of(ChartData? data) => data is null ? null : ByKind.GetValueOrDefault(data.Kind);
}
