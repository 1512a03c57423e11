using System.Globalization;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Rules.Charts;

/// <summary>Lays values of the frame <c>weeks</c> out week by week; those of several teams are added up.</summary>
internal static class WeekSeries
{
    /// <summary>The column that holds the first day of a week, as its day number.</summary>
    public const string FirstDay = "week";

    /// <param name="kind">Id of the chart.</param>
    /// <param name="frames">Where the frame is.</param>
    /// <param name="request">Which rows.</param>
    /// <param name="series">Ids of the lines, each with what a row gives; NaN for unknown.</param>
    public static Func<ChartSubject, ChartData> Bind(
        string kind,
        FrameBinder frames,
        ChartRequest request,
        IReadOnlyList<(string Id, Func<int, double> Value)> series)
    {
        var pick = frames.Pick(request.Of, request.Window);
        var firstDay = frames.Bind(request.Of.Frame, request.Window).Frame.Numbers(FirstDay);
        return subject =>
        {
            var weeks = pick(subject.Team).Rows.Where(row => double.IsFinite(firstDay[row]))
                .GroupBy(row => firstDay[row]).OrderBy(week => week.Key).ToArray();
            return new ChartData
            {
                Kind = kind,
                Categories = [.. weeks.Select(week => Date(week.Key))],
                Series = [.. series.Select(line => new ChartSeries(line.Id, [.. weeks.Select(week => Known(week.Sum(line.Value)))]))],
                People = subject.People,
            };
        };
    }

    private static string Date(double dayNumber) =>
        DateOnly.FromDayNumber((int)dayNumber).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
