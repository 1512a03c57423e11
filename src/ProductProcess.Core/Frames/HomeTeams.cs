namespace ProductProcess.Core.Frames;

/// <summary>The team in which a person was active on most days of the window; of equals the first by name.</summary>
internal sealed class HomeTeams
{
    private readonly Dictionary<int, (int Team, int Days)> _of = [];

    public HomeTeams(WindowView view)
    {
        var marks = view.People;
        for (var pair = 0; pair < marks.Pairs.Count; pair++)
        {
            var (team, person) = marks.Pairs[pair];
            var days = marks.Count(pair, 0, view.DayCount);
            if (!_of.TryGetValue(person, out var best) || days > best.Days || (days == best.Days && team < best.Team))
                _of[person] = (team, days);
        }
    }

    /// <summary>Place of the team among <see cref="TeamMap.Teams"/>; -1 for who was active in none.</summary>
    public int Of(int person) => _of.TryGetValue(person, out var home) ? home.Team : -1;
}
