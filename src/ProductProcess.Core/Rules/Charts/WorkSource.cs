using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Rules.Charts;

/// <summary>Items started each week: planned before, asked for and begun at once, or not known which.</summary>
internal sealed class WorkSource : IChartKind
{
    private const string Started = "started";
    private const string Planned = "started_planned";
    private const string AdHoc = "started_ad_hoc";

    public string Id => "work-source";

    public string Frame => "weeks";

    public IReadOnlyList<string> Columns { get; } = [WeekSeries.FirstDay, Started, Planned, AdHoc];

    public Func<ChartSubject, ChartData> Bind(FrameBinder frames, ChartRequest request)
    {
        var weeks = frames.Bind(Frame, request.Window).Frame;
        var (started, planned, adHoc) = (weeks.Numbers(Started), weeks.Numbers(Planned), weeks.Numbers(AdHoc));
        return WeekSeries.Bind(Id, frames, request,
        [
            ("planned", row => planned[row]),
            ("ad-hoc", row => adHoc[row]),
            ("unknown", row => Math.Max(0, started[row] - planned[row] - adHoc[row])),
        ]);
    }
}
