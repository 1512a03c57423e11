using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>How the leaves under each parent changed after it had begun, up to its end or that of the window.</summary>
internal sealed class ScopeMoves
{
    private readonly WindowView _view;
    private readonly List<(int Leaf, long From, long Until)> _stays = [];
    private readonly Groups _ofParents;

    public ScopeMoves(WindowView view)
    {
        _view = view;
        var parents = new List<int>();
        foreach (var leaf in view.Family.Leaves)
            Add(leaf, parents);
        _ofParents = new Groups([.. parents], view.History.Count);
    }

    /// <summary>Leaves under it when it began.</summary>
    public int AtStart(int parent) => Read(parent).AtStart;

    /// <summary>Leaves that came under it later ÷ leaves when it began; NaN without any.</summary>
    public double AddedShare(int parent) => Read(parent) is { AtStart: > 0 } read ? (double)read.Added / read.AtStart : double.NaN;

    /// <summary>Leaves of its beginning that were taken out or cancelled ÷ leaves when it began; NaN without any.</summary>
    public double CutShare(int parent) => Read(parent) is { AtStart: > 0 } read ? (double)read.Cut / read.AtStart : double.NaN;

    private void Add(int leaf, List<int> parents)
    {
        var history = _view.History;
        for (var span = history.Parents.Start[leaf]; span < history.Parents.Start[leaf + 1]; span++)
        {
            var parent = history.IndexOf(history.Parents.Value[span]);
            var (from, until) = (history.Parents.From[span], history.Parents.Until(leaf, span));
            if (parent < 0 || from >= until || history.Log.Items.LevelOf(parent) != ItemLevel.Parent)
                continue;
            _stays.Add((leaf, from, until));
            parents.Add(parent);
        }
    }

    private (int AtStart, int Added, int Cut) Read(int parent)
    {
        var start = _view.Efforts.Started(parent);
        if (start == Milestones.Never)
            return default;
        var last = _view.Efforts.Last(parent);
        var (atStart, added, cut) = (0, 0, 0);
        var stays = _ofParents[parent];
        for (var at = 0; at < stays.Length;)
        {
            var leaf = _stays[stays[at]].Leaf;
            var (before, later, still) = (false, false, false);
            for (; at < stays.Length && _stays[stays[at]].Leaf == leaf; at++)
            {
                var (_, from, until) = _stays[stays[at]];
                before |= from <= start && start < until;
                later |= from > start && from <= last;
                still |= from <= last && last < until;
            }

            atStart += before ? 1 : 0;
            added += later && !before ? 1 : 0;
            cut += before && (!still || IsCancelled(leaf, start, last)) ? 1 : 0;
        }

        return (atStart, added, cut);
    }

    private bool IsCancelled(int leaf, long start, long last) =>
        _view.History.Milestones.Cancelled(leaf) is var at && at > start && at <= last;
}
