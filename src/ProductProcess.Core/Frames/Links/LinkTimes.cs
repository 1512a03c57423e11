using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Links;

/// <summary>What can be said of a link only where more is known of its items.</summary>
internal static class LinkTimes
{
    /// <summary>Null where an end belongs to no intent of the scope.</summary>
    public static bool? JoinsOtherIntent(WindowView view, int link)
    {
        var (from, to) = (view.Links.From(link), view.Links.To(link));
        var (one, other) = (view.Family.IntentOf(from), view.Family.IntentOf(to));
        return one < 0 || other < 0 ? null : one != other;
    }

    /// <summary>Null where it is not dated, or the item it leads to lies outside the scope.</summary>
    public static bool? MadeAfterStart(WindowView view, int link)
    {
        var (made, to) = (view.Links.Made(link), view.Links.To(link));
        return made == Milestones.Never || to < 0 ? null : made > view.StartOf(to);
    }
}
