using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// How many items of its team a leaf overtook: accepted before it was even written down, and neither started nor ended
/// when it was started. Counted for all at once: by time of acceptance, in a tree over the times at which waiting ended.
/// </summary>
internal sealed class Overtaking
{
    private readonly WindowView _view;
    private readonly Milestones _milestones;
    private readonly int[] _found;

    public Overtaking(WindowView view)
    {
        _view = view;
        _milestones = view.History.Milestones;
        _found = new int[view.History.Count];
        var leaves = view.Family.Leaves;
        var teams = new Groups(Array.ConvertAll(leaves, view.Teams.IndexOfItem), view.Teams.Count);
        for (var team = 0; team < view.Teams.Count; team++)
            Count(Array.ConvertAll(teams[team].ToArray(), place => leaves[place]));
    }

    /// <summary>NaN when it was not started within the window.</summary>
    public double Of(int leaf) => _view.Holds(_milestones.Started[leaf]) ? _found[leaf] : double.NaN;

    private void Count(int[] leaves)
    {
        var accepted = leaves.Where(leaf => _milestones.Accepted[leaf] != Milestones.Never).ToArray();
        Array.Sort(Array.ConvertAll(accepted, leaf => _milestones.Accepted[leaf]), accepted);
        var left = Array.ConvertAll(accepted, LeftWaiting);
        Array.Sort(left);
        var tree = new int[left.Length + 1];
        var (next, created) = (0, _view.History.Log.Items.Created);
        // Leaves are in the order of their creation.
        foreach (var leaf in leaves)
        {
            if (!_view.Holds(_milestones.Started[leaf]))
                continue;
            for (; next < accepted.Length && _milestones.Accepted[accepted[next]] < created[leaf]; next++)
                Add(tree, NotLater(left, LeftWaiting(accepted[next])));
            _found[leaf] = next - Sum(tree, NotLater(left, _milestones.Started[leaf]));
        }
    }

    private long LeftWaiting(int leaf) => Math.Min(_milestones.Started[leaf], _milestones.Ended[leaf]);

    /// <summary>How many of the sorted instants are not later than one.</summary>
    private static int NotLater(long[] sorted, long instant)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= instant)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static void Add(int[] tree, int place)
    {
        for (; place < tree.Length; place += place & -place)
            tree[place]++;
    }

    private static int Sum(int[] tree, int place)
    {
        var sum = 0;
        for (; place > 0; place -= place & -place)
            sum += tree[place];
        return sum;
    }
}
