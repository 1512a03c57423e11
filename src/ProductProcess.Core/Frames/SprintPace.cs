namespace ProductProcess.Core.Frames;

/// <summary>
/// How much each sprint of the window completed beside the sprints of its team before it, which may have ended before
/// the window. Sprints are known by their place among <see cref="WindowView.Sprints"/>.
/// </summary>
internal sealed class SprintPace
{
    private const int UsualOf = 5;
    private const int MostOf = 8;
    private const int Fewest = 3;

    private readonly double[] _usual;
    private readonly double[] _most;
    private readonly int[] _ago;

    public SprintPace(WindowView view)
    {
        var own = view.Sprints.All;
        (_usual, _most, _ago) = (new double[own.Count], new double[own.Count], new int[own.Count]);
        var ofTeams = new Dictionary<int, List<double>>();
        foreach (var sprint in view.EarlierSprints.All)
            Done(ofTeams, sprint.Team).Add(sprint.DoneOfAll);
        for (var at = 0; at < own.Count; at++)
        {
            var done = Done(ofTeams, own[at].Team);
            _usual[at] = done.Count < Fewest ? double.NaN : Middle.Of([.. done.TakeLast(UsualOf)]);
            _most[at] = done.Count < Fewest ? double.NaN : done.TakeLast(MostOf).Max();
            done.Add(own[at].DoneOfAll);
        }

        var later = new Dictionary<int, int>();
        for (var at = own.Count - 1; at >= 0; at--)
            _ago[at] = later[own[at].Team] = later.GetValueOrDefault(own[at].Team) + 1;
    }

    /// <summary>Median of what the five sprints before completed; NaN with fewer than three.</summary>
    public double Usual(int sprint) => _usual[sprint];

    /// <summary>The most that one of the eight sprints before completed; NaN with fewer than three.</summary>
    public double Most(int sprint) => _most[sprint];

    /// <summary>1 for the team's sprint that ended last, 2 for the one before it.</summary>
    public int Ago(int sprint) => _ago[sprint];

    private static List<double> Done(Dictionary<int, List<double>> ofTeams, int team)
    {
        if (!ofTeams.TryGetValue(team, out var done))
            ofTeams[team] = done = [];
        return done;
    }
}
