using ProductProcess.Core.Frames.Leaves;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>
/// Which parents were dropped after they had begun and taken up again as another: one written down after they began
/// and within 60 days of the cancelling, that supersedes or clones them by a link, or belongs to the same team and has
/// a title alike (seven tenths of the words of both are in each).
/// </summary>
internal sealed class Restarts
{
    private const int Reach = 60;

    private readonly WindowView _view;
    private readonly Groups _ofTeams;
    private readonly TitleWords _titles;
    private readonly Dictionary<int, TitleWords.Words> _words = [];

    public Restarts(WindowView view)
    {
        _view = view;
        _titles = new TitleWords(view.History.Log.Items.Title);
        _ofTeams = new Groups(Array.ConvertAll(view.Family.Parents, view.Teams.IndexOfItem), view.Teams.Count);
        Dropped = [.. view.Family.Parents.Where(IsDropped)];
        Restarted = [.. Dropped.Where(IsRestarted)];
    }

    /// <summary>Parents cancelled in the window after they had begun.</summary>
    public HashSet<int> Dropped { get; }

    /// <summary>Those of them that were taken up again.</summary>
    public HashSet<int> Restarted { get; }

    private bool IsDropped(int parent) =>
        _view.Holds(_view.History.Milestones.Cancelled(parent)) && _view.Efforts.IsWhole(parent);

    private bool IsRestarted(int parent)
    {
        foreach (var (other, kind) in _view.Links.Linked(parent))
        {
            if (kind is LinkKind.Supersedes or LinkKind.Clones && Follows(parent, other))
                return true;
        }

        var team = _view.Teams.IndexOfItem(parent);
        if (team < 0 || WordsOf(parent).Numbers.Length == 0)
            return false;
        foreach (var place in _ofTeams[team])
        {
            if (_view.Family.Parents[place] is var other && Follows(parent, other) && WordsOf(parent).IsLike(WordsOf(other)))
                return true;
        }

        return false;
    }

    private bool Follows(int parent, int other)
    {
        var items = _view.History.Log.Items;
        return other != parent
            && items.LevelOf(other) == ItemLevel.Parent
            && items.Created[other] > _view.Efforts.Started(parent)
            && Math.Abs(_view.Days.DayOf(items.Created[other]) - _view.Days.DayOf(_view.Efforts.Ended(parent))) <= Reach;
    }

    private TitleWords.Words WordsOf(int parent)
    {
        if (!_words.TryGetValue(parent, out var words))
            _words[parent] = words = _titles.Of(parent);
        return words;
    }
}
