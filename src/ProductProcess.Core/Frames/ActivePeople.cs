namespace ProductProcess.Core.Frames;

/// <summary>
/// Which humans were active in which team on which day. A human is active on a day on which, for a leaf of the team
/// or a part of one, they were the assignee while it was in progress, or moved its status by hand (no bulk move, no
/// migration). Apps and customers are not counted, nor who only comments: many people outside a team do, and a team
/// of four with three of them around it is still a group under five.
/// </summary>
internal static class ActivePeople
{
    public static DayMarks Mark(WindowView view)
    {
        var marks = new DayMarks(view.DayCount);
        MarkAssigned(view, marks);
        for (var item = 0; item < view.History.Count; item++)
        {
            var leaf = view.Family.LeafOf[item];
            var team = leaf < 0 ? -1 : view.Teams.IndexOfItem(leaf);
            if (team < 0)
                continue;
            MarkMoves(view, marks, item, team);
        }

        return marks;
    }

    private static void MarkAssigned(WindowView view, DayMarks marks)
    {
        var assignees = view.History.Assignees;
        for (var run = 0; run < view.Runs.Count; run++)
        {
            var item = view.Runs.Item(run);
            var team = view.Teams.IndexOfItem(view.Family.LeafOf[item]);
            if (team < 0)
                continue;
            var until = view.Runs.Until(run);
            for (var span = assignees.At(item, view.Runs.From(run)); span < assignees.Start[item + 1]; span++)
            {
                if (assignees.From[span] >= until)
                    break;
                var from = Math.Max(assignees.From[span], view.Runs.From(run));
                var to = Math.Min(assignees.Until(item, span), until);
                if (from < to && view.History.IsHuman(assignees.Value[span]))
                    marks.Mark(team, assignees.Value[span], DayOf(view, from), DayOf(view, to - 1) + 1);
            }
        }
    }

    private static void MarkMoves(WindowView view, DayMarks marks, int item, int team)
    {
        var history = view.History;
        for (var span = history.Statuses.Start[item + 1] - 1; span > history.Statuses.Start[item]; span--)
        {
            var at = history.Statuses.From[span];
            if (at < view.Start)
                break;
            var mover = HandMoves.Mover(history, span);
            if (mover != 0)
                marks.Mark(team, mover, DayOf(view, at), DayOf(view, at) + 1);
        }
    }

    private static int DayOf(WindowView view, long instant) => view.Days.DayOf(instant) - view.FirstDay;
}
