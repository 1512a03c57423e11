using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>Moves of status that a human made one by one.</summary>
internal static class HandMoves
{
    private const ChangeMarks NoHand = ChangeMarks.Bulk | ChangeMarks.Migration | ChangeMarks.App;

    /// <summary>Who opened a status span by hand; 0 at creation, for bulk moves, migrations, apps and unknown actors.</summary>
    public static int Mover(WorkHistory history, int span)
    {
        var change = history.Statuses.OpenedBy[span];
        if (change < 0 || ((ChangeMarks)history.Log.Changes.Marks[change] & NoHand) != 0)
            return 0;
        var actor = history.Log.Changes.Actor[change];
        return history.IsHuman(actor) ? actor : 0;
    }

    /// <summary>The span with which an item entered the stage it is in at the cut-off.</summary>
    public static int EndingSpan(WorkHistory history, int item)
    {
        var statuses = history.Statuses;
        var span = statuses.Start[item + 1] - 1;
        var stage = history.Stages[statuses.Value[span]];
        while (span > statuses.Start[item] && history.Stages[statuses.Value[span - 1]] == stage)
            span--;
        return span;
    }
}
