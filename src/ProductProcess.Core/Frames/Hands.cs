using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>
/// Whose hands a leaf went through, up to done (for an open leaf up to the cut-off), its parts included: humans who
/// were its assignee, moved its status by hand, or commented before done.
/// </summary>
internal sealed class Hands
{
    private readonly WindowView _view;
    private readonly WorkHistory _history;

    /// <summary>The leaf for which a person was last counted, so that nobody is counted twice.</summary>
    private readonly int[] _seen;

    public Hands(WindowView view)
    {
        _view = view;
        _history = view.History;
        _seen = new int[_history.Log.Lexicon.Count];
        Array.Fill(_seen, -1);
        Count = new int[_history.Count];
        Doer = new int[_history.Count];
        foreach (var leaf in view.Family.Leaves)
        {
            var done = _history.Milestones.Ended[leaf];
            Count[leaf] = See(leaf, leaf, done);
            foreach (var part in view.Family.PartsOf(leaf))
                Count[leaf] += See(part, leaf, done);
            Doer[leaf] = FindDoer(leaf);
        }
    }

    /// <summary>Distinct hands of each leaf; 0 for other items.</summary>
    public int[] Count { get; }

    /// <summary>
    /// Code of who did a done leaf: its human assignee at the instant of done, otherwise the human who moved it there
    /// by hand; 0 when neither is known.
    /// </summary>
    public int[] Doer { get; }

    private int See(int item, int leaf, long done)
    {
        var found = 0;
        var assignees = _history.Assignees;
        for (var span = assignees.Start[item]; span < assignees.Start[item + 1] && assignees.From[span] <= done; span++)
        {
            if (assignees.Until(item, span) > assignees.From[span])
                found += See(assignees.Value[span], leaf);
        }

        var statuses = _history.Statuses;
        for (var span = statuses.Start[item]; span < statuses.Start[item + 1] && statuses.From[span] <= done; span++)
            found += See(HandMoves.Mover(_history, span), leaf);

        var comments = _history.Log.Comments;
        var end = Math.Min(done, _view.End);
        for (var i = comments.Start[item]; i < comments.Start[item + 1] && comments.At[i] < end; i++)
            found += See(comments.Author[i], leaf);
        return found;
    }

    private int See(int person, int leaf)
    {
        if (!_history.IsHuman(person) || _seen[person] == leaf)
            return 0;
        _seen[person] = leaf;
        return 1;
    }

    private int FindDoer(int leaf)
    {
        if (_history.Milestones.Outcomes[leaf] != Outcome.Done)
            return 0;
        var done = _history.Milestones.Ended[leaf];
        var assignee = _history.Assignees.ValueAt(leaf, done);
        return _history.IsHuman(assignee) ? assignee : HandMoves.Mover(_history, HandMoves.EndingSpan(_history, leaf));
    }
}
