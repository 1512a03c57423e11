namespace ProductProcess.Core.Frames.Parents;

/// <summary>
/// What people wrote within the window on each parent, its leaves and their parts. Comments of apps and customers are
/// left out.
/// </summary>
internal sealed class EffortTalk
{
    private readonly WindowView _view;
    private readonly Dictionary<int, Talk> _of = [];

    public EffortTalk(WindowView view)
    {
        _view = view;
        var gaps = new List<double>();
        var authors = new HashSet<int>();
        foreach (var parent in view.Family.Parents)
        {
            gaps.Clear();
            authors.Clear();
            var comments = Read(parent, gaps, authors);
            foreach (var leaf in view.Family.LeavesOf(parent))
            {
                comments += Read(leaf, gaps, authors);
                foreach (var part in view.Family.PartsOf(leaf))
                    comments += Read(part, gaps, authors);
            }

            if (comments > 0)
                _of[parent] = new Talk(comments, authors.Count, Teams(authors), Middle.Of([.. gaps]));
        }
    }

    public Talk Of(int parent) => _of.GetValueOrDefault(parent, new Talk(0, 0, 0, double.NaN));

    private int Read(int item, List<double> gaps, HashSet<int> authors)
    {
        var comments = _view.History.Log.Comments;
        var (found, before) = (0, -1);
        for (var at = comments.Start[item]; at < comments.Start[item + 1]; at++)
        {
            if (!_view.Holds(comments.At[at]) || !_view.History.IsHuman(comments.Author[at]))
                continue;
            found++;
            authors.Add(comments.Author[at]);
            if (before >= 0 && comments.Author[before] != comments.Author[at])
                gaps.Add(_view.Days.WorkingTime(comments.At[before], comments.At[at]) / StageTime.DayLength);
            before = at;
        }

        return found;
    }

    private int Teams(HashSet<int> authors) =>
        authors.Select(_view.HomeTeams.Of).Where(team => team >= 0).Distinct().Count();

    /// <param name="Comments">How many.</param>
    /// <param name="People">Distinct authors.</param>
    /// <param name="Teams">Distinct teams in which the authors are mostly active.</param>
    /// <param name="AnswerGap">
    /// Median working days between two comments on one item that follow each other and are by different people; NaN
    /// without any.
    /// </param>
    public readonly record struct Talk(int Comments, int People, int Teams, double AnswerGap);
}
