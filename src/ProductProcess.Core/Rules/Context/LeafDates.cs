using ProductProcess.Core.History;

namespace ProductProcess.Core.Rules.Context;

/// <summary>When the leaves of a group were written down and ended, in order, so that any instant is counted by search.</summary>
internal sealed class LeafDates
{
    private readonly long[] _created;
    private readonly long[] _ended;

    public LeafDates(WorkHistory history, IReadOnlyCollection<int> leaves)
    {
        _created = [.. leaves.Select(leaf => history.Log.Items.Created[leaf]).Order()];
        _ended = [.. leaves.Select(leaf => history.Milestones.Ended[leaf]).Where(at => at != Milestones.Never).Order()];
    }

    /// <summary>Leaves that were there, and had not ended, just before an instant.</summary>
    public int OpenAt(long instant) => Before(_created, instant) - Before(_ended, instant);

    /// <summary>Leaves written down in [from, until).</summary>
    public int Created(long from, long until) => Before(_created, until) - Before(_created, from);

    private static int Before(long[] sorted, long instant)
    {
        var at = Array.BinarySearch(sorted, instant);
        if (at < 0)
            return ~at;
        while (at > 0 && sorted[at - 1] == instant)
            at--;
        return at;
    }
}
