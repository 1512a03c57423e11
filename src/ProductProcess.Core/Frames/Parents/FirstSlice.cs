using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>Where in the life of a parent that ended its first leaf was done.</summary>
internal static class FirstSlice
{
    /// <summary>
    /// 0 at the beginning, 1 at the end or later; NaN where no leaf was done, for parents that have not begun and
    /// ended, and for those that ended as they began.
    /// </summary>
    public static double Of(WindowView view, int parent)
    {
        var (start, end, first) = (view.Efforts.Started(parent), view.Efforts.Ended(parent), FirstDone(view, parent));
        return !view.Efforts.IsWhole(parent) || start == end || first == Milestones.Never
            ? double.NaN
            : Math.Clamp((double)(first - start) / (end - start), 0, 1);
    }

    /// <summary>Whether no leaf was done in the first half of its life; null where it has not begun and ended.</summary>
    public static bool? NothingInFirstHalf(WindowView view, int parent)
    {
        var (start, end) = (view.Efforts.Started(parent), view.Efforts.Ended(parent));
        return view.Efforts.IsWhole(parent) ? FirstDone(view, parent) > start + (end - start) / 2 : null;
    }

    private static long FirstDone(WindowView view, int parent)
    {
        var first = Milestones.Never;
        foreach (var leaf in view.Family.LeavesOf(parent))
            first = Math.Min(first, view.History.Milestones.Done(leaf));
        return first;
    }
}
