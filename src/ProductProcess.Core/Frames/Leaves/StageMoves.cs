using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>How an item moved through the stages. A stay of no length is no stay, but a move is a move.</summary>
internal static class StageMoves
{
    /// <summary>Stretches in waiting from start to the end of the item or of the window; NaN when never started.</summary>
    public static double WaitingSpells(WindowView view, int item)
    {
        var (history, start, end) = (view.History, view.History.Milestones.Started[item], LeafTimes.End(view, item));
        if (start == Milestones.Never)
            return double.NaN;
        var (spells, waited) = (0, false);
        for (var span = history.Statuses.Start[item]; span < history.Statuses.Start[item + 1]; span++)
        {
            if (!Stayed(history, item, span, start, end))
                continue;
            var waits = history.Stages[history.Statuses.Value[span]] == Stage.Waiting;
            spells += waits && !waited ? 1 : 0;
            waited = waits;
        }

        return spells;
    }

    /// <summary>Distinct waiting statuses it stayed in from start on; NaN when never started.</summary>
    public static double Gates(WindowView view, int item)
    {
        var (history, start, end) = (view.History, view.History.Milestones.Started[item], LeafTimes.End(view, item));
        if (start == Milestones.Never)
            return double.NaN;
        var gates = 0;
        for (var span = history.Statuses.Start[item]; span < history.Statuses.Start[item + 1]; span++)
        {
            if (history.Stages[history.Statuses.Value[span]] != Stage.Waiting || !Stayed(history, item, span, start, end))
                continue;
            var before = history.Statuses.Start[item];
            while (before < span && (history.Statuses.Value[before] != history.Statuses.Value[span] || !Stayed(history, item, before, start, end)))
                before++;
            gates += before == span ? 1 : 0;
        }

        return gates;
    }

    /// <summary>Moves to an earlier stage up to the end of the window; migrations left out.</summary>
    public static double Backward(WindowView view, int item)
    {
        var history = view.History;
        var moves = 0;
        for (var span = history.Statuses.Start[item] + 1; span < history.Statuses.Start[item + 1]; span++)
        {
            var before = Step(history.Stages[history.Statuses.Value[span - 1]]);
            var after = Step(history.Stages[history.Statuses.Value[span]]);
            if (after > 0 && after < before && (history.MarksOf(history.Statuses, span) & ChangeMarks.Migration) == 0)
                moves++;
        }

        return moves;
    }

    /// <summary>Waiting and active are one step: what waits for a review and goes on has not gone back.</summary>
    private static int Step(Stage stage) => stage switch
    {
        Stage.Backlog => 1,
        Stage.Ready => 2,
        Stage.Active or Stage.Waiting => 3,
        Stage.Done or Stage.Cancelled => 4,
        _ => 0,
    };

    private static bool Stayed(WorkHistory history, int item, int span, long start, long end) =>
        Math.Min(history.Statuses.Until(item, span), end) > Math.Max(history.Statuses.From[span], start);
}
