using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// Who gave items to the first human assigned to them: the person who made that change, or the reporter where the item
/// was written down with it. What an app gave was given by nobody.
/// </summary>
internal sealed class Dealing
{
    /// <summary>So many people of a team count as the few who usually deal out its work.</summary>
    private const int Few = 2;

    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly HashSet<(int Team, int Setter)> _few = [];

    public Dealing(WindowView view)
    {
        _view = view;
        _history = view.History;
        var dealt = view.Family.Leaves
            .Where(leaf => ByOther(leaf) == true && view.Holds(_history.Assignees.From[HandOvers.FirstAssigned(_history, leaf)]))
            .CountBy(leaf => (Team: view.Teams.Of[leaf], Setter: Setter(leaf)));
        foreach (var team in dealt.GroupBy(pair => pair.Key.Team))
        {
            _few.UnionWith(team.OrderByDescending(pair => pair.Value)
                .ThenBy(pair => _history.Log.Lexicon[pair.Key.Setter], StringComparer.Ordinal)
                .Take(Few).Select(pair => pair.Key));
        }
    }

    /// <summary>Code of the person; 0 where nobody was assigned, or no human is known to have done it.</summary>
    public int Setter(int item)
    {
        var span = HandOvers.FirstAssigned(_history, item);
        if (span < 0)
            return 0;
        var change = _history.Assignees.OpenedBy[span];
        var setter = change < 0 ? _history.Log.Items.Reporter[item] : _history.Log.Changes.Actor[change];
        return _history.IsHuman(setter) ? setter : 0;
    }

    /// <summary>Whether somebody else than the assignee did it; null where nobody knows.</summary>
    public bool? ByOther(int item) => Setter(item) is var setter and not 0
        ? setter != _history.Assignees.Value[HandOvers.FirstAssigned(_history, item)]
        : null;

    /// <summary>
    /// Whether it was one of the two people who, within the window, gave most items of the team to others; null where
    /// nobody knows.
    /// </summary>
    public bool? ByFew(int item) => ByOther(item) is { } byOther
        ? byOther && _few.Contains((_view.Teams.Of[item], Setter(item)))
        : null;

    /// <summary>
    /// Working days from the first assignment to start; 0 where it came later. NaN when never assigned or started.
    /// </summary>
    public double Ahead(int item)
    {
        var (span, start) = (HandOvers.FirstAssigned(_history, item), _history.Milestones.Started[item]);
        return span < 0 || start == Milestones.Never
            ? double.NaN
            : _view.Days.WorkingDaysBetween(_view.Days.DayOf(_history.Assignees.From[span]), _view.Days.DayOf(start));
    }
}
