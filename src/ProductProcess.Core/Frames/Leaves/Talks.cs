using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>What people wrote on leaves within the window. Comments of apps and customers are left out.</summary>
internal sealed class Talks(WindowView view)
{
    private readonly WorkHistory _history = view.History;
    private readonly CommentTable _comments = view.History.Log.Comments;

    /// <summary>
    /// On a leaf and its parts. Turns are counted item by item: what stands on two items is not one conversation.
    /// </summary>
    public Talk Of(int leaf)
    {
        if (IsSilent(leaf))
            return default;
        var people = new People();
        var talk = Read(leaf, view.Start, view.End, people);
        foreach (var part in view.Family.PartsOf(leaf))
        {
            var more = Read(part, view.Start, view.End, people);
            talk = talk with { Comments = talk.Comments + more.Comments, Turns = talk.Turns + more.Turns };
        }

        return talk with { People = people.Count };
    }

    /// <summary>
    /// Median working days between two comments on one item that follow each other and are by different people; NaN
    /// without any.
    /// </summary>
    public double AnswerGap(int leaf)
    {
        if (IsSilent(leaf))
            return double.NaN;
        var gaps = new List<double>();
        AddGaps(leaf, gaps);
        foreach (var part in view.Family.PartsOf(leaf))
            AddGaps(part, gaps);
        return Middle.Of([.. gaps]);
    }

    /// <summary>
    /// On the leaf itself, in the stretch with most comments among those in which its status, assignee, sprint, parent
    /// and due date stood still (migrations aside); of equals the first.
    /// </summary>
    public Talk Still(int leaf)
    {
        var best = default(Talk);
        if (!HasComments(leaf))
            return best;
        var changes = _history.Log.Changes;
        var from = view.Start;
        for (var change = changes.Start[leaf]; change < changes.Start[leaf + 1] && changes.At[change] < view.End; change++)
        {
            if (!Moves(change) || changes.At[change] <= from)
                continue;
            best = Larger(best, Read(leaf, from, changes.At[change], new People()));
            from = changes.At[change];
        }

        return Larger(best, Read(leaf, from, view.End, new People()));
    }

    /// <summary>Working days from the day of its first comment to that of its last, both counted.</summary>
    public double Days(Talk talk) => talk.Comments == 0
        ? 0
        : view.Days.WorkingDaysBetween(view.Days.DayOf(talk.First), view.Days.DayOf(talk.Last) + 1);

    private bool IsSilent(int leaf)
    {
        if (HasComments(leaf))
            return false;
        foreach (var part in view.Family.PartsOf(leaf))
        {
            if (HasComments(part))
                return false;
        }

        return true;
    }

    /// <summary>Whether anything was written on it since the window began.</summary>
    private bool HasComments(int item) =>
        _comments.Start[item + 1] - 1 is var last && last >= _comments.Start[item] && _comments.At[last] >= view.Start;

    private static Talk Larger(Talk one, Talk other) => other.Comments > one.Comments ? other : one;

    private bool Moves(int change)
    {
        var changes = _history.Log.Changes;
        return changes.FieldOf(change) is ChangeField.Status or ChangeField.Assignee or ChangeField.Sprint or ChangeField.Parent or ChangeField.Due
            && changes.From[change] != changes.To[change]
            && ((ChangeMarks)changes.Marks[change] & ChangeMarks.Migration) == 0;
    }

    private Talk Read(int item, long from, long until, People people)
    {
        var (found, turns, before, first, last) = (0, 0, 0, 0L, 0L);
        for (var at = _comments.Start[item]; at < _comments.Start[item + 1] && _comments.At[at] < until; at++)
        {
            var author = _comments.Author[at];
            if (_comments.At[at] < from || !_history.IsHuman(author))
                continue;
            (first, last) = (found == 0 ? _comments.At[at] : first, _comments.At[at]);
            found++;
            turns += before != 0 && before != author ? 1 : 0;
            before = author;
            people.Add(author);
        }

        return new Talk(found, people.Count, turns, first, last);
    }

    private void AddGaps(int item, List<double> gaps)
    {
        var before = -1;
        for (var at = _comments.Start[item]; at < _comments.Start[item + 1]; at++)
        {
            if (!view.Holds(_comments.At[at]) || !_history.IsHuman(_comments.Author[at]))
                continue;
            if (before >= 0 && _comments.Author[before] != _comments.Author[at])
                gaps.Add(view.Days.WorkingTime(_comments.At[before], _comments.At[at]) / StageTime.DayLength);
            before = at;
        }
    }

    /// <summary>The few people of one conversation.</summary>
    private sealed class People
    {
        private readonly List<int> _seen = [];

        public int Count => _seen.Count;

        public void Add(int person)
        {
            if (!_seen.Contains(person))
                _seen.Add(person);
        }
    }
}
