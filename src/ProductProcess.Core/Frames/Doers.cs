namespace ProductProcess.Core.Frames;

/// <summary>Who did the finished leaves of each parent.</summary>
internal sealed class Doers
{
    private readonly Dictionary<int, ParentDoers> _of = [];

    public Doers(WindowView view)
    {
        var doers = new List<int>();
        foreach (var parent in view.Family.Parents)
        {
            doers.Clear();
            foreach (var leaf in view.Family.LeavesOf(parent))
            {
                if (view.Holds(view.History.Milestones.Done(leaf)))
                    doers.Add(view.Hands.Doer[leaf]);
            }

            if (doers.Count > 0)
                _of[parent] = Tally(doers);
        }
    }

    /// <summary>By the index of the parent.</summary>
    public ParentDoers Of(int parent) => _of.GetValueOrDefault(parent, ParentDoers.None);

    private static ParentDoers Tally(List<int> doers)
    {
        doers.Sort();
        var by = new List<Contribution>();
        for (var first = 0; first < doers.Count;)
        {
            var last = first;
            while (last < doers.Count && doers[last] == doers[first])
                last++;
            if (doers[first] != 0)
                by.Add(new Contribution(doers[first], last - first));
            first = last;
        }

        by.Sort((a, b) => a.Leaves != b.Leaves ? b.Leaves.CompareTo(a.Leaves) : a.Doer.CompareTo(b.Doer));
        return new ParentDoers(doers.Count, by);
    }
}
