using System.Globalization;
using System.Text;
using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Charts;

/// <summary>What came in and what went out, added up from the start of the window; the gap is what is in progress.</summary>
internal sealed class ArrivalsDepartures : IChart
{
    private const double Left = 44;
    private const double Right = 500;
    private const double Top = 12;
    private const double Bottom = 168;

    public string Kind => "arrivals-departures";

    public string Name => "What came in and what went out";

    public string NothingToShow => "No week had items that came in or went out.";

    public string HowToRead =>
        "Both lines add up week by week. Solid: items that came in. Dashed: items that went out. Where the gap between " +
        "them widens, more comes in than goes out.";

    public Figure? Draw(ChartData data, ChartContext context)
    {
        var arrived = ValuesOf(data, "arrived");
        var departed = ValuesOf(data, "departed");
        var (came, went) = ((int)arrived.Sum(), (int)departed.Sum());
        if (came + went == 0) return null;

        var open = data.Series.FirstOrDefault(series => series.Id == "in-progress")?.Values.OfType<double>().Select(value => (int)value).ToList() ?? [];
        var start = open.Count == 0 ? 0 : open[^1] - came + went;
        var same = open.Count > 0 && start >= 0 && Math.Abs(start - (open[0] - (int)arrived[0] + (int)departed[0])) <= Slack(open[^1]);
        var gap = same ? $"in progress {Numbers.Count(start)} → {Numbers.Count(open[^1])}" : came > went ? $"{Numbers.Count(came - went)} more came in" : "";
        return new Figure(
            $"{Numbers.Of(came, "item", "items")} came in and {Numbers.Count(went)} went out.",
            $"Items, added up per week · {context.Where} · {context.Window} · n = {Numbers.Count(came + went)} arrivals and departures",
            Picture(data.Categories, arrived, departed, same ? start : 0, gap, context),
            Note(same, open));
    }

    /// <summary>The gap is what is in progress only where the three counts agree, give or take a twentieth.</summary>
    private static double Slack(int open) => Math.Max(2, open / 20.0);

    private static string Note(bool same, List<int> open)
    {
        if (same) return "The line of what came in starts at what was already in progress.";
        return open.Count == 0
            ? "How much was in progress is not known."
            : $"Not all that came in was begun: in progress were {Numbers.Count(open[0])} in the first week and {Numbers.Count(open[^1])} in the last.";
    }

    private static List<double> ValuesOf(ChartData data, string id)
    {
        var values = data.Series.FirstOrDefault(series => series.Id == id)?.Values ?? [];
        return [.. data.Categories.Select((_, i) => i < values.Count ? values[i] ?? 0 : 0)];
    }

    private static string Picture(IReadOnlyList<string> weeks, List<double> arrived, List<double> departed, int start, string gap, ChartContext context)
    {
        var came = Cumulated(arrived, start);
        var went = Cumulated(departed, 0);
        var ticks = Ticks(Math.Max(came[^1], went[^1]));
        var top = ticks[^1];
        double Y(double value) => Bottom - (value / top * (Bottom - Top));
        double X(int i) => Left + ((Right - Left) * i / weeks.Count);

        var alt = $"Step chart of items that came in and went out, added up over {weeks.Count} weeks, {context.Where}, " +
            $"where {Numbers.Count((int)arrived.Sum())} came in and {Numbers.Count((int)departed.Sum())} went out" +
            (gap.Length == 0 ? "." : $"; {gap.Replace("→", "to", StringComparison.Ordinal)}.");
        var svg = new Svg(640, Bottom + 26, alt);
        foreach (var tick in ticks)
        {
            svg.Line(Left, Y(tick), Right, Y(tick), tick == 0 ? Palette.Grey : Palette.Hairline);
            svg.Text(Left - 6, Y(tick) + 4, Numbers.Count((int)tick), Palette.SecondaryText, "end");
        }

        TimeAxis.Draw(svg, weeks, i => X(i) + ((Right - Left) / weeks.Count / 2), Bottom + 18);
        svg.Path(Steps(came, X, Y), Palette.Blue, 2);
        svg.Path(Steps(went, X, Y), Palette.Grey, 2, "6 4");
        Labels(svg, Y(came[^1]), Y(went[^1]), (int)arrived.Sum(), (int)departed.Sum(), gap);
        return svg.ToString();
    }

    private static void Labels(Svg svg, double cameY, double wentY, int came, int went, string gap)
    {
        // Each of the three needs a line of its own, in this order or, where more went out, the other way round.
        var cameFirst = cameY <= wentY;
        var (upper, lower) = cameFirst ? (cameY, wentY) : (wentY, cameY);
        if (lower - upper >= 6 && gap.Length > 0) svg.Line(Right + 5, upper, Right + 5, lower, Palette.Text, 1.2);
        var middle = Math.Clamp((upper + lower) / 2, Top + 22, Bottom - 20);
        var apart = gap.Length == 0 ? 9 : 17;
        var upperY = Math.Min(upper, middle - apart) + 4;
        var lowerY = Math.Max(lower, middle + apart) + 4;
        svg.Text(Right + 12, cameFirst ? upperY : lowerY, $"came in {Numbers.Count(came)}", Palette.Blue, bold: true);
        svg.Text(Right + 12, cameFirst ? lowerY : upperY, $"went out {Numbers.Count(went)}", Palette.SecondaryText, bold: true);
        if (gap.Length > 0) svg.Text(Right + 12, middle + 4, gap);
    }

    /// <summary>The start, then the sum after each week.</summary>
    private static List<double> Cumulated(List<double> values, double start)
    {
        var sums = new List<double> { start };
        foreach (var value in values) sums.Add(sums[^1] + value);
        return sums;
    }

    private static string Steps(List<double> sums, Func<int, double> x, Func<double, double> y)
    {
        var path = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{Svg.N(x(0))} {Svg.N(y(sums[0]))}");
        for (var i = 1; i < sums.Count; i++)
            path.Append(CultureInfo.InvariantCulture, $"H{Svg.N(x(i))}V{Svg.N(y(sums[i]))}");
        return path.ToString();
    }

    /// <summary>Zero and round numbers up to the first that holds everything: three to six of them.</summary>
    private static List<double> Ticks(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, most))));
        var step = new[] { 0.2, 0.5, 1, 2, 5 }.Select(unit => Math.Max(1, unit * power)).First(unit => unit * 5 >= most);
        return [.. Enumerable.Range(0, (int)Math.Ceiling(most / step) + 1).Select(i => i * step)];
    }
}
