using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>How a parent stands, seen from its leaves.</summary>
internal static class ParentProgress
{
    public static bool IsInProgress(WindowView view, int parent)
    {
        foreach (var leaf in view.Family.LeavesOf(parent))
        {
            if (view.History.StageOf(leaf).InProgress())
                return true;
        }

        return false;
    }

    /// <summary>Days from the first start among its leaves to the last day, both counted; NaN when not in progress.</summary>
    public static double Age(WindowView view, int parent)
    {
        if (!IsInProgress(view, parent))
            return double.NaN;
        var first = Milestones.Never;
        foreach (var leaf in view.Family.LeavesOf(parent))
            first = Math.Min(first, view.History.Milestones.Started[leaf]);
        return first == Milestones.Never ? double.NaN : view.Calendar.ElapsedDays(first, view.End - 1);
    }
}
