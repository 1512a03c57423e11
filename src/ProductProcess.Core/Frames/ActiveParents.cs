namespace ProductProcess.Core.Frames;

/// <summary>On which days which parents had a leaf in progress, for the team of the leaf.</summary>
internal static class ActiveParents
{
    public static DayMarks Mark(WindowView view)
    {
        var marks = new DayMarks(view.DayCount);
        for (var run = 0; run < view.Runs.Count; run++)
        {
            var leaf = view.Runs.Item(run);
            // The parent may lie outside the scope: it is an effort all the same.
            var parent = view.Family.LeafOf[leaf] == leaf ? view.History.Parents.Last(leaf) : 0;
            var team = view.Teams.IndexOfItem(leaf);
            if (parent == 0 || team < 0)
                continue;
            marks.Mark(
                team,
                parent,
                view.Days.DayOf(view.Runs.From(run)) - view.FirstDay,
                view.Days.DayOf(view.Runs.Until(run) - 1) - view.FirstDay + 1);
        }

        return marks;
    }
}
