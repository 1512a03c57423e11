using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>
/// When each parent began and ended. Few teams keep the status of a parent while it runs, so it begins with the first
/// start among its leaves; its own start counts where none of them was started. It ends when it is itself done or
/// cancelled.
/// </summary>
internal sealed class EffortTimes
{
    private readonly WindowView _view;
    private readonly Dictionary<int, long> _started = [];

    public EffortTimes(WindowView view)
    {
        _view = view;
        foreach (var parent in view.Family.Parents)
        {
            var first = Milestones.Never;
            foreach (var leaf in view.Family.LeavesOf(parent))
                first = Math.Min(first, view.History.Milestones.Started[leaf]);
            _started[parent] = first != Milestones.Never ? first : view.History.Milestones.Started[parent];
        }
    }

    /// <summary>UTC milliseconds; <see cref="Milestones.Never"/> for what did not begin, and for other items.</summary>
    public long Started(int parent) => _started.GetValueOrDefault(parent, Milestones.Never);

    public long Ended(int parent) => _view.History.Milestones.Ended[parent];

    /// <summary>Whether it began and, not before that, ended.</summary>
    public bool IsWhole(int parent) => Ended(parent) != Milestones.Never && Started(parent) <= Ended(parent);

    /// <summary>The last instant that counts for a parent that began: its end, otherwise the last of the window.</summary>
    public long Last(int parent) => Math.Min(Ended(parent), _view.End - 1);
}
