using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Rules.Charts;

/// <summary>Items accepted and items finished or dropped each week, with what was in progress at its end.</summary>
internal sealed class ArrivalsDepartures : IChartKind
{
    private const string Accepted = "accepted";
    private const string Departed = "departed";
    private const string InProgress = "in_progress";

    public string Id => "arrivals-departures";

    public string Frame => "weeks";

    public IReadOnlyList<string> Columns { get; } = [WeekSeries.FirstDay, Accepted, Departed, InProgress];

    public Func<ChartSubject, ChartData> Bind(FrameBinder frames, ChartRequest request)
    {
        var weeks = frames.Bind(Frame, request.Window).Frame;
        var (accepted, departed, inProgress) = (weeks.Numbers(Accepted), weeks.Numbers(Departed), weeks.Numbers(InProgress));
        return WeekSeries.Bind(Id, frames, request,
        [
            ("arrived", row => accepted[row]),
            ("departed", row => departed[row]),
            ("in-progress", row => inProgress[row]),
        ]);
    }
}
