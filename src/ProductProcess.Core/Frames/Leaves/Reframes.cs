using ProductProcess.Core.Frames.Changes;
using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// Which leaves came to serve something else while they were in progress within the window: the top of their chain of
/// parents went from one item to another. A first link, a lost one, and a chain that only grew or shrank at its upper
/// end tell of no other purpose; migrations and tidying up (ten or more links moved by one actor within a minute) tell
/// of none at all.
/// </summary>
internal sealed class Reframes
{
    private readonly WindowView _view;
    private readonly WorkHistory _history;

    /// <summary>Changes of parents that were made in one go.</summary>
    private readonly HashSet<int> _tidied;

    /// <summary>The items whose parent changed within the window.</summary>
    private readonly bool[] _moved;
    private readonly bool _any;

    public Reframes(WindowView view)
    {
        _view = view;
        _history = view.History;
        _moved = new bool[_history.Count];
        var changes = new List<int>();
        for (var item = 0; item < _history.Count; item++)
        {
            // What was moved right before the window may belong to the same tidying up.
            for (var span = _history.Parents.Start[item + 1] - 1; span > _history.Parents.Start[item]; span--)
            {
                if (_history.Parents.From[span] < view.Start - BulkMoves.WithinMilliseconds)
                    break;
                changes.Add(_history.Parents.OpenedBy[span]);
                _moved[item] |= view.Holds(_history.Parents.From[span]);
            }

            _any |= _moved[item];
        }

        var tidied = BulkEdits.Of(_history.Log.Changes, [.. changes]);
        _tidied = [.. changes.Where((_, at) => tidied[at])];
    }

    /// <summary>The last instant at which that happened; <see cref="Milestones.Never"/> where it did not.</summary>
    public long Last(int leaf)
    {
        var last = -1L;
        if (_any)
            Look(leaf, leaf, 1, ref last);
        return last < 0 ? Milestones.Never : last;
    }

    /// <summary>Looks at the moves of a node and of all that was above it in the window.</summary>
    private void Look(int leaf, int node, int depth, ref long last)
    {
        if (node < 0 || depth > Chains.Highest)
            return;
        var parents = _history.Parents;
        for (var span = parents.Start[node]; span < parents.Start[node + 1]; span++)
        {
            if (parents.Until(node, span) <= _view.Start)
                continue;
            var at = parents.From[span];
            if (at > last && _moved[node] && _view.Holds(at) && IsMeant(parents.OpenedBy[span]) && IsOther(leaf, node, at))
                last = at;
            Look(leaf, _history.IndexOf(parents.Value[span]), depth + 1, ref last);
        }
    }

    private bool IsMeant(int change) => change >= 0
        && ((ChangeMarks)_history.Log.Changes.Marks[change] & ChangeMarks.Migration) == 0 && !_tidied.Contains(change);

    /// <summary>Whether the top changed at an instant, with a node that was in the chain then.</summary>
    private bool IsOther(int leaf, int node, long at)
    {
        if (!_history.StageAt(leaf, at - 1).InProgress())
            return false;
        Span<int> before = stackalloc int[Chains.Highest];
        Span<int> after = stackalloc int[Chains.Highest];
        before = before[..Above(leaf, at - 1, before)];
        after = after[..Above(leaf, at, after)];
        var code = _history.Log.Items.Id[node];
        if (node != leaf && !before.Contains(code) && !after.Contains(code))
            return false;
        return before.Length > 0 && after.Length > 0 && !after.Contains(before[^1]) && !before.Contains(after[^1]);
    }

    /// <summary>Codes of what was above an item at an instant, the nearest first.</summary>
    private int Above(int node, long at, Span<int> codes)
    {
        for (var count = 0; count < codes.Length; count++)
        {
            codes[count] = node < 0 ? 0 : _history.Parents.ValueAt(node, at);
            if (codes[count] == 0)
                return count;
            node = _history.IndexOf(codes[count]);
        }

        return codes.Length;
    }
}
