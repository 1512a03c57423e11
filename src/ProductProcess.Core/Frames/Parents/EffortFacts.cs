using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>What is counted over the leaves and the changes of one parent.</summary>
internal static class EffortFacts
{
    /// <summary>Days from beginning to end, both counted; NaN where it has not begun and ended.</summary>
    public static double Span(WindowView view, int parent) => view.Efforts.IsWhole(parent)
        ? view.Days.DayOf(view.Efforts.Ended(parent)) - view.Days.DayOf(view.Efforts.Started(parent)) + 1
        : double.NaN;

    /// <summary>Days of 24 hours from writing down to beginning, 0 where it began before; NaN when it never began.</summary>
    public static double BeforeStart(WindowView view, int parent)
    {
        var start = view.Efforts.Started(parent);
        return start == Milestones.Never
            ? double.NaN
            : Math.Max(0, start - view.History.Log.Items.Created[parent]) / StageTime.DayLength;
    }

    /// <summary>Whether it is planned on the roadmap; null where that cannot be told.</summary>
    public static bool? IsAnchored(WindowView view, int parent) =>
        view.History.Log.Items.Anchored is { } anchored && anchored[parent] != FrameRows.Missing
            ? anchored[parent] == FrameRows.Yes
            : null;

    /// <summary>Times its due date changed, or was taken away, after it had begun.</summary>
    public static double DueMoves(WindowView view, int parent)
    {
        var changes = view.History.Log.Changes;
        var moves = 0;
        for (var change = changes.Start[parent]; change < changes.Start[parent + 1] && changes.At[change] < view.End; change++)
        {
            if (changes.FieldOf(change) == ChangeField.Due && changes.From[change] != 0
                && changes.To[change] != changes.From[change] && changes.At[change] > view.Efforts.Started(parent))
                moves++;
        }

        return moves;
    }

    public static double Teams(WindowView view, int parent)
    {
        var teams = new HashSet<int>();
        foreach (var leaf in view.Family.LeavesOf(parent))
        {
            if (view.Teams.Of[leaf] != 0)
                teams.Add(view.Teams.Of[leaf]);
        }

        return teams.Count;
    }

    /// <summary>Of its leaves that were ever done or cancelled, the share that was reopened; NaN without any.</summary>
    public static double ReopenShare(WindowView view, int parent)
    {
        var (of, reopened) = (0, 0);
        var milestones = view.History.Milestones;
        foreach (var leaf in view.Family.LeavesOf(parent))
        {
            of += milestones.Reopened[leaf] > 0 || milestones.Ended[leaf] != Milestones.Never ? 1 : 0;
            reopened += milestones.Reopened[leaf] > 0 ? 1 : 0;
        }

        return of == 0 ? double.NaN : (double)reopened / of;
    }

    public static double ItemDays(WindowView view, int parent)
    {
        var days = 0;
        foreach (var leaf in view.Family.LeavesOf(parent))
            days += view.ProgressDays.OfLeaf[leaf];
        return days;
    }

    /// <summary>Whether it belongs to an intent; null where what it belongs to lies outside the scope.</summary>
    public static bool? HasIntent(WindowView view, int parent)
    {
        if (view.Family.IntentOf(parent) >= 0)
            return true;
        return view.History.Parents.Last(parent) is var above and not 0 && view.History.IndexOf(above) < 0 ? null : false;
    }
}
