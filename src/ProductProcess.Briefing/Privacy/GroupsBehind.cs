using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Privacy;

/// <summary>
/// How many people stand behind the efforts that show a person-derived pattern and behind those that do not, read from
/// the coach's matrix. A published count of efforts is a statement about the first group, and by subtraction about the
/// second.
/// </summary>
/// <param name="Showing">Distinct main contributors of the efforts that show it; null where not known.</param>
/// <param name="NotShowing">Distinct contributors of the others; null where not known or where there are none.</param>
/// <param name="LargestShare">The largest share (0 to 1) that one person has in the efforts that show it.</param>
internal sealed record GroupsBehind(int? Showing, int? NotShowing, double LargestShare)
{
    /// <summary>An effort is one person's from this share upward where the evidence does not list all that show it.</summary>
    private const double MostlyOne = 0.8;

    public static GroupsBehind Of(Finding finding)
    {
        var chart = finding.Chart;
        var rows = chart?.Rows.Where(row => row.Cells.Sum() > 0).ToList() ?? [];
        if (chart is null || rows.Count == 0) return new GroupsBehind(null, null, 0);

        var listed = finding.Evidence.Count == finding.EvidenceTotal && finding.EvidenceTotal > 0
            ? finding.Evidence.Select(item => item.Key).ToHashSet(StringComparer.Ordinal)
            : null;
        var showing = rows.Where(row => listed?.Contains(row.Key) ?? IsMostlyOne(row)).ToList();
        var others = rows.Except(showing).ToList();
        var complete = rows.Count >= chart.Series.SelectMany(series => series.Values).Sum(value => value ?? 0);

        return new GroupsBehind(
            showing.Count == 0 ? null : showing.Select(Main).Distinct().Count(),
            others.Count == 0 || !complete ? null : others.SelectMany(Contributors).Distinct().Count(),
            LargestShareOf(showing));
    }

    private static bool IsMostlyOne(ChartRow row) => row.Cells.Max() >= MostlyOne * row.Cells.Sum();

    private static int Main(ChartRow row) => row.Cells.Index().MaxBy(cell => cell.Item).Index;

    private static IEnumerable<int> Contributors(ChartRow row) =>
        row.Cells.Index().Where(cell => cell.Item > 0).Select(cell => cell.Index);

    private static double LargestShareOf(List<ChartRow> rows)
    {
        if (rows.Count == 0) return 0;
        var byPerson = rows.SelectMany(row => row.Cells.Index()).GroupBy(cell => cell.Index, cell => cell.Item)
            .Select(cells => cells.Sum()).ToList();
        return byPerson.Max() / (double)byPerson.Sum();
    }
}
