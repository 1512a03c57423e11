using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// The chain from a leaf up to what it serves, at the end of the window, and how long each of its nodes takes: from
/// its first start (of it or of a leaf below it; else from creation) to the day it is due; where nothing is planned, to
/// its end or that of the window. At least a day.
/// </summary>
internal sealed class Chains
{
    /// <summary>Trackers nest a handful of items; a chain that goes on is broken data, or a ring.</summary>
    public const int Highest = 8;

    private const double MiddleFrom = 28;
    private const double MiddleUntil = 92;

    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly long[] _begun;

    /// <summary>Of each item; 0 while nobody has asked.</summary>
    private readonly double[] _days;

    public Chains(WindowView view)
    {
        _view = view;
        _history = view.History;
        _begun = _history.Milestones.Started.AsSpan(0, _history.Count).ToArray();
        _days = new double[_history.Count];
        foreach (var leaf in view.Family.Leaves)
        {
            var start = _history.Milestones.Started[leaf];
            var node = Above(leaf);
            for (var step = 1; step < Highest && node >= 0 && start != Milestones.Never; step++)
            {
                _begun[node] = Math.Min(_begun[node], start);
                node = Above(node);
            }
        }
    }

    /// <summary>Nodes of the chain, the leaf and one that lies outside the scope included.</summary>
    public double Length(int leaf)
    {
        var nodes = 1;
        for (var node = leaf; nodes < Highest && node >= 0 && _history.Parents.Last(node) != 0; node = Above(node))
            nodes++;
        return nodes;
    }

    /// <summary>Days that its longest node takes; NaN where the chain leaves the scope.</summary>
    public double Longest(int leaf) => Whole(Fold(leaf, (longest, days, _) => Math.Max(longest, days)));

    /// <summary>The most times that a node takes as long as the one below it, 1 at least; NaN where the chain leaves the scope.</summary>
    public double Step(int leaf) => Whole(Fold(leaf, (step, days, below) => below == 0 ? 1 : Math.Max(step, days / below)));

    /// <summary>Whether a node takes one to three months; null where none does and the chain leaves the scope.</summary>
    public bool? HasMiddle(int leaf)
    {
        var (found, whole) = Fold(leaf, (found, days, _) => days is >= MiddleFrom and <= MiddleUntil ? 1 : found);
        return found == 1 ? true : whole ? false : null;
    }

    /// <summary>The nearest intent above it; -1 where there is none, or it lies outside the scope.</summary>
    public int Intent(int leaf)
    {
        var node = Above(leaf);
        for (var step = 1; step < Highest && node >= 0; step++)
        {
            if (_history.Log.Items.LevelOf(node) == ItemLevel.Intent)
                return node;
            node = Above(node);
        }

        return -1;
    }

    /// <summary>Whether there is one; null where the chain leaves the scope before one is met.</summary>
    public bool? HasIntent(int leaf) => Intent(leaf) >= 0 ? true : LeavesScope(leaf) ? null : false;

    /// <summary>
    /// Whether the last link on the way to what plans it on the roadmap was made after its start; null when never
    /// started, and where it is planned by itself, not at all, or by a way that nobody recorded.
    /// </summary>
    public bool? AnchoredLate(int leaf)
    {
        var (start, anchor) = (_history.Milestones.Started[leaf], _history.Log.Items.Anchor?[leaf] ?? -1);
        if (start == Milestones.Never || anchor < 0 || anchor == leaf)
            return null;
        var late = false;
        var node = leaf;
        for (var step = 1; step < Highest && node >= 0 && node != anchor; step++)
        {
            var last = _history.Parents.Start[node + 1] - 1;
            late |= _history.Parents.OpenedBy[last] >= 0 && _history.Parents.From[last] > start;
            node = Above(node);
        }

        return node == anchor ? late : null;
    }

    private int Above(int node) => _history.IndexOf(_history.Parents.Last(node));

    private bool LeavesScope(int leaf)
    {
        var node = leaf;
        for (var step = 1; step < Highest && node >= 0; step++)
        {
            if (_history.Parents.Last(node) == 0)
                return false;
            node = Above(node);
        }

        return node < 0;
    }

    /// <summary>Goes up the chain with the days of each node and of the one below it (0 for the leaf).</summary>
    private (double Value, bool Whole) Fold(int leaf, Func<double, double, double, double> take)
    {
        var (found, below, node) = (0.0, 0.0, leaf);
        for (var step = 0; step < Highest && node >= 0; step++)
        {
            if (_days[node] == 0)
                _days[node] = Days(node);
            var days = _days[node];
            (found, below) = (take(found, days, below), days);
            if (_history.Parents.Last(node) == 0)
                return (found, true);
            node = Above(node);
        }

        return (found, node >= 0);
    }

    private static double Whole((double Value, bool Whole) found) => found.Whole ? found.Value : double.NaN;

    private double Days(int node)
    {
        var begun = _begun[node] == Milestones.Never ? _history.Log.Items.Created[node] : _begun[node];
        var planned = _view.Leaves.Due.At(node, _view.End) - _view.Days.DayOf(begun) + 1;
        return planned > 0 ? planned : Math.Max(1, (LeafTimes.End(_view, node) - begun) / StageTime.DayLength);
    }
}
