using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>How long items sat in a stage.</summary>
internal static class StageTime
{
    public const double DayLength = 86_400_000;

    /// <summary>
    /// Days of 24 hours in a stage from start until the item ended, or to the cut-off; NaN when it was never started.
    /// </summary>
    public static double SinceStart(WorkHistory history, int item, Stage stage)
    {
        var start = history.Milestones.Started[item];
        if (start == Milestones.Never)
            return double.NaN;
        var end = Math.Min(history.Milestones.Ended[item], history.CutOff);
        var time = 0L;
        var statuses = history.Statuses;
        for (var span = statuses.Start[item]; span < statuses.Start[item + 1]; span++)
        {
            if (history.Stages[statuses.Value[span]] == stage)
                time += Math.Max(0, Math.Min(statuses.Until(item, span), end) - Math.Max(statuses.From[span], start));
        }

        return time / DayLength;
    }
}
