using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Charts;

/// <summary>Where started work came from, week by week: planned, ad hoc, and what nobody recorded.</summary>
internal sealed class WorkSource : IChart
{
    private const double Left = 44;
    private const double Right = 528;
    private const double Top = 10;
    private const double Bottom = 156;

    public string Kind => "work-source";

    public string Name => "Where started work came from";

    public string NothingToShow => "No week had started items whose source could be shown.";

    public string HowToRead =>
        "One column is one week and all items started in it. Plain: planned beforehand. Lined: asked for and started " +
        "soon after. Hatched: not recorded. It shows shares of items, not of effort.";

    public Figure? Draw(ChartData data, ChartContext context)
    {
        var bands = Band.All.Select(band => (Band: band, Values: ValuesOf(data, band.Id))).ToList();
        var totals = data.Categories.Select((_, i) => bands.Sum(band => band.Values[i] ?? 0)).ToList();
        if (totals.All(total => total <= 0)) return null;

        var whole = bands.SelectMany(band => band.Values).All(value => value is null || value == Math.Round(value.Value));
        var counted = whole && totals.Sum() >= data.Categories.Count;
        var adHoc = bands.Single(band => band.Band.Id == "ad-hoc").Values.Sum(value => value ?? 0);
        var heading = counted
            ? $"{Phrases.Capital(Share(adHoc, totals.Sum()))} started items came in ad hoc."
            : $"Ad hoc work among started items: {context.Measured}.";
        var n = counted ? $" · n = {Numbers.Count((int)totals.Sum())}" : "";
        return new Figure(
            heading,
            $"Share of started items by source, per week · {context.Where} · {context.Window}{n}",
            Picture(data, bands, totals, context),
            counted ? "Weeks without a started item have no column." : "Weeks without data have no column.");
    }

    private static string Share(double part, double whole)
    {
        var count = $"{Numbers.Count((int)part)} of {Numbers.Count((int)whole)}";
        return whole >= 20 ? $"{count} ({Numbers.Percent(part / whole)})" : count;
    }

    private static IReadOnlyList<double?> ValuesOf(ChartData data, string id)
    {
        var values = data.Series.FirstOrDefault(series => series.Id == id)?.Values ?? [];
        return [.. data.Categories.Select((_, i) => i < values.Count ? values[i] : null)];
    }

    private static string Picture(ChartData data, List<(Band Band, IReadOnlyList<double?> Values)> bands, List<double> totals, ChartContext context)
    {
        var last = totals.FindLastIndex(total => total > 0);
        var parts = bands.Select(band => $"{band.Band.Words} {Numbers.Percent((band.Values[last] ?? 0) / totals[last])}");
        var alt = $"Stacked columns of started items by source per week, {context.Where}, {data.Categories.Count} weeks, " +
            $"where the last week with data has {string.Join(", ", parts)}.";
        var svg = new Svg(640, Bottom + 26, alt);
        Axis(svg, data.Categories);

        var step = (Right - Left) / data.Categories.Count;
        var labels = new List<(string Text, string Fill, double Y)>();
        for (var i = 0; i < totals.Count; i++)
        {
            var y = Bottom;
            foreach (var (band, values) in bands.Where(_ => totals[i] > 0))
            {
                var share = (values[i] ?? 0) / totals[i];
                var height = share * (Bottom - Top);
                y -= height;
                band.Draw(svg, Left + (i * step) + 2, y, step - 4, height);
                if (i == last) labels.Add(($"{band.Words} {Numbers.Percent(share)}", band.TextFill, y + (height / 2) + 4));
            }
        }

        foreach (var (text, fill, y) in Spread(labels)) svg.Text(Right + 8, y, text, fill, bold: true);
        return svg.ToString();
    }

    private static void Axis(Svg svg, IReadOnlyList<string> weeks)
    {
        foreach (var share in new[] { 0, 0.5, 1 })
        {
            var y = Bottom - (share * (Bottom - Top));
            svg.Line(Left, y, Right, y, share == 0 ? Palette.Grey : Palette.Hairline);
            svg.Text(Left - 6, y + 4, Numbers.Percent(share), Palette.SecondaryText, "end");
        }

        TimeAxis.Draw(svg, weeks, i => Left + ((Right - Left) * (i + 0.5) / weeks.Count), Bottom + 18);
    }

    /// <summary>Labels from bottom to top, none closer than a line to the one below it, none off the drawing.</summary>
    private static IEnumerable<(string Text, string Fill, double Y)> Spread(List<(string Text, string Fill, double Y)> labels)
    {
        var below = Bottom + 16;
        for (var i = 0; i < labels.Count; i++)
        {
            var room = Top + 4 + (15 * (labels.Count - 1 - i));
            var y = Math.Max(room, Math.Min(labels[i].Y, below - 15));
            below = y;
            yield return (labels[i].Text, labels[i].Fill, y);
        }
    }
}
