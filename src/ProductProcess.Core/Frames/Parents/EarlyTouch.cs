using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>
/// Who had to do with a parent before it began: wrote it or one of its leaves down, changed or commented on them (their
/// parts included). Being assigned is not doing.
/// </summary>
internal sealed class EarlyTouch(WindowView view)
{
    private readonly WorkHistory _history = view.History;

    /// <summary>
    /// Of the people who did its leaves finished in the window, the share that had to do with it before it began; NaN
    /// where none is known or it never began.
    /// </summary>
    public double DoersShare(int parent)
    {
        var doers = view.Doers.Of(parent).By;
        var start = view.Efforts.Started(parent);
        if (doers.Count == 0 || start == Milestones.Never)
            return double.NaN;
        var first = FirstTouches(parent, [.. doers.Select(one => one.Doer)]);
        return (double)first.Values.Count(at => at < start) / doers.Count;
    }

    /// <summary>
    /// Where the first touch of such a person lies between the writing down of the parent (0) and its beginning (1); 1
    /// where it came later. NaN as above, and where it began as it was written down.
    /// </summary>
    public double FirstTouch(int parent)
    {
        var (created, start) = (_history.Log.Items.Created[parent], view.Efforts.Started(parent));
        var doers = view.Doers.Of(parent).By;
        if (doers.Count == 0 || start == Milestones.Never || start <= created)
            return double.NaN;
        var first = FirstTouches(parent, [.. doers.Select(one => one.Doer)]).Values.Append(start).Min();
        return Math.Clamp((double)(first - created) / (start - created), 0, 1);
    }

    private Dictionary<int, long> FirstTouches(int parent, HashSet<int> people)
    {
        var first = new Dictionary<int, long>();
        See(parent);
        foreach (var leaf in view.Family.LeavesOf(parent))
        {
            See(leaf);
            foreach (var part in view.Family.PartsOf(leaf))
                See(part);
        }

        return first;

        void See(int item)
        {
            Note(_history.Log.Items.Reporter[item], _history.Log.Items.Created[item]);
            var changes = _history.Log.Changes;
            for (var at = changes.Start[item]; at < changes.Start[item + 1]; at++)
                Note(changes.Actor[at], changes.At[at]);
            var comments = _history.Log.Comments;
            for (var at = comments.Start[item]; at < comments.Start[item + 1]; at++)
                Note(comments.Author[at], comments.At[at]);
        }

        void Note(int person, long at)
        {
            if (people.Contains(person) && (!first.TryGetValue(person, out var known) || at < known))
                first[person] = at;
        }
    }
}
