namespace ProductProcess.Core.Frames;

/// <summary>Which humans were active in which team on which day, see <see cref="Activity"/>.</summary>
internal static class ActivePeople
{
    /// <param name="view">The view.</param>
    /// <param name="first">The day from which days are counted.</param>
    /// <param name="days">How many days.</param>
    public static DayMarks Mark(WindowView view, int first, int days)
    {
        var marks = new DayMarks(days);
        foreach (var leaf in view.Family.Leaves)
        {
            var team = view.Teams.IndexOfItem(leaf);
            if (team < 0)
                continue;
            foreach (var spell in view.Activity.Of(leaf))
                marks.Mark(team, spell.Person, spell.From - first, spell.Until - first);
        }

        return marks;
    }
}
