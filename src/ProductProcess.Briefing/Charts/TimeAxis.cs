using ProductProcess.Briefing.Words;

namespace ProductProcess.Briefing.Charts;

/// <summary>Names a few of the weeks along the x axis: as many as stand apart, always the last.</summary>
internal static class TimeAxis
{
    private const double Apart = 58;

    public static void Draw(Svg svg, IReadOnlyList<string> weeks, Func<int, double> x, double y)
    {
        var free = double.MaxValue;
        for (var i = weeks.Count - 1; i >= 0; i--)
        {
            if (free - x(i) < Apart) continue;
            free = x(i);
            svg.Text(x(i), y, Dates.Week(weeks[i]), Palette.SecondaryText, "middle");
        }
    }
}
