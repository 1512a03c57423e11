using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Charts;

/// <summary>
/// Coach edition only: larger efforts by pseudonyms of this run. Efforts are sorted by how few hands they rest on; that
/// sorts work, not people.
/// </summary>
internal static class ContributorMatrix
{
    private const int MostRows = 30;
    private const int MostColumns = 20;
    private const int FewestPeople = 5;
    private const double Labels = 208;
    private const double Bars = 92;
    private const double RowHeight = 17;

    /// <summary>Null where there are no rows or fewer than five people.</summary>
    public static Figure? Draw(ChartData data, ChartContext context)
    {
        var columns = Enumerable.Range(0, data.Columns.Count).Where(c => data.Rows.Any(row => Cell(row, c) > 0)).ToList();
        if (data.Rows.Count == 0 || columns.Count < FewestPeople) return null;

        var rows = data.Rows.Where(row => row.Cells.Sum() > 0)
            .OrderBy(Effective).ThenBy(row => row.Key, StringComparer.Ordinal).Take(MostRows).ToList();
        var more = columns.Count > MostColumns ? $" {Numbers.Of(columns.Count - MostColumns, "column", "columns")} left out for width." : "";
        return new Figure(
            $"{Numbers.Of(rows.Count, "larger effort", "larger efforts")} and the {columns.Count} people who finished their items.",
            $"Finished items per effort and pseudonym · {context.Where} · {context.Window} · n = {Numbers.Count(rows.Sum(row => row.Cells.Sum()))} items",
            Picture(rows, [.. columns.Take(MostColumns)], data.Columns, context),
            "Pseudonyms hold for this briefing only and stand in random order. The bar is the number of effective contributors." + more);
    }

    public static string NotDrawn(ChartData data) => data.Rows.Count == 0
        ? ""
        : $"The matrix is not drawn: it needs at least {FewestPeople} people.";

    private static string Picture(List<ChartRow> rows, List<int> columns, IReadOnlyList<string> names, ChartContext context)
    {
        var width = Math.Min(34, (640 - Labels - Bars) / columns.Count);
        var barsAt = Labels + (width * columns.Count) + 12;
        var most = rows.Max(row => row.Cells.Max());
        var scale = (Bars - 44) / Math.Max(3, rows.Max(Effective));
        var alt = $"Matrix of {rows.Count} larger efforts by {columns.Count} pseudonyms, {context.Where}, with finished items in each cell, " +
            $"where effective contributors run from {Numbers.Amount(rows.Min(Effective))} to {Numbers.Amount(rows.Max(Effective))}.";
        var svg = new Svg(640, 24 + (rows.Count * RowHeight), alt);
        for (var c = 0; c < columns.Count; c++)
            svg.Text(Labels + ((c + 0.5) * width), 14, Clean.Line(names[columns[c]], 4), Palette.SecondaryText, "middle");
        svg.Text(barsAt, 14, "contributors", Palette.SecondaryText);

        for (var r = 0; r < rows.Count; r++)
        {
            var y = 22 + (r * RowHeight);
            svg.Text(0, y + 12, Lettering.Fit(LabelOf(rows[r]), Labels - 10));
            for (var c = 0; c < columns.Count; c++)
            {
                var count = Cell(rows[r], columns[c]);
                if (count == 0) continue;
                var tint = Palette.Tints[Math.Min(Palette.Tints.Count - 1, (count - 1) * Palette.Tints.Count / most)];
                svg.Rect(Labels + (c * width) + 1, y, width - 2, RowHeight - 2, tint);
                svg.Text(Labels + ((c + 0.5) * width), y + 12, Numbers.Count(count), anchor: "middle");
            }

            var bar = Effective(rows[r]) * scale;
            svg.Rect(barsAt, y + 3, bar, RowHeight - 8, Palette.Blue);
            svg.Text(barsAt + bar + 5, y + 12, Numbers.Amount(Effective(rows[r])));
        }

        return svg.ToString();
    }

    /// <summary>1 / Σ share²: 1 where one person did everything, 2 where two shared evenly.</summary>
    internal static double Effective(ChartRow row)
    {
        double sum = row.Cells.Sum();
        return 1 / row.Cells.Sum(cell => cell / sum * (cell / sum));
    }

    private static int Cell(ChartRow row, int column) => column < row.Cells.Count ? row.Cells[column] : 0;

    private static string LabelOf(ChartRow row)
    {
        var title = Clean.Name(row.Title);
        return title.Length == 0 ? Clean.Name(row.Key) : $"{Clean.Name(row.Key)} {title}";
    }
}
