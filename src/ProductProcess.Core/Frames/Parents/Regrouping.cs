using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>Who worked on parents, who joined them late, and who worked together again after their end.</summary>
internal sealed class Regrouping(WindowView view)
{
    private const int AgainDays = 56;

    /// <summary>
    /// People who became active on its leaves for the first time in the later half of its life (from its beginning to
    /// its end or that of the window); NaN for what never began.
    /// </summary>
    public double Joined(int parent)
    {
        if (view.Efforts.Started(parent) == Milestones.Never)
            return double.NaN;
        var (first, last) = Life(parent);
        var middle = first + (last - first + 2) / 2;
        return FirstDays(parent).Values.Count(day => day >= middle && day <= last);
    }

    /// <summary>
    /// Of the people active on its leaves before its end, the largest share that was active on one other effort within
    /// eight weeks after it; 0 where no two were. NaN where it did not end in the window or the window ends earlier,
    /// and with fewer than two people.
    /// </summary>
    public double TogetherAgain(int parent)
    {
        if (!view.Holds(view.Efforts.Ended(parent)))
            return double.NaN;
        var end = view.Days.DayOf(view.Efforts.Ended(parent));
        var people = FirstDays(parent).Where(one => one.Value <= end).Select(one => one.Key).ToArray();
        if (people.Length < 2 || view.Days.StartOf(end + AgainDays + 1) > view.End)
            return double.NaN;
        var after = end + 1 - view.FirstDay;
        var most = view.EffortPeople.MostTogether(people, view.History.Log.Items.Id[parent], after, after + AgainDays);
        return most < 2 ? 0 : (double)most / people.Length;
    }

    private (int First, int Last) Life(int parent) =>
        (view.Days.DayOf(view.Efforts.Started(parent)), view.Days.DayOf(view.Efforts.Last(parent)));

    /// <summary>The first day on which each person was active on its leaves.</summary>
    private Dictionary<int, int> FirstDays(int parent)
    {
        var first = new Dictionary<int, int>();
        foreach (var leaf in view.Family.LeavesOf(parent))
        {
            foreach (var spell in view.Activity.Of(leaf))
            {
                if (!first.TryGetValue(spell.Person, out var day) || spell.From < day)
                    first[spell.Person] = spell.From;
            }
        }

        return first;
    }
}
