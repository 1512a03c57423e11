using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>The sprints that ended within a stretch of time, in the order of their end, and what became of their leaves.</summary>
internal sealed class SprintOutcomes
{
    /// <summary>
    /// Trackers move what is left over to the next sprint around the moment of completion. Membership is therefore
    /// read a minute earlier, or all carried leaves would look removed.
    /// </summary>
    public const long RollOver = 60_000;

    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly SprintDates _dates;

    /// <param name="view">The view; nothing after its window counts.</param>
    /// <param name="from">The first instant that counts.</param>
    /// <param name="until">The first that no longer does.</param>
    public SprintOutcomes(WindowView view, long from, long until)
    {
        _view = view;
        _history = view.History;
        _dates = new SprintDates(_history.Log, view.Days);
        var lexicon = _history.Log.Lexicon;
        int[] ended = [.. _dates.Sprints
            .Where(s => _dates.Completed(s) >= from && _dates.Completed(s) < until && _dates.Activated(s) < _dates.Completed(s))
            .OrderBy(_dates.Completed).ThenBy(s => lexicon[s], StringComparer.Ordinal)];
        var members = new SprintMembers(_history, view.Family.Leaves, ended);
        All = [.. ended.Select(sprint => Read(sprint, members)).Where(o => o.Committed + o.Added > 0)];
        CarriedOut = new int[_history.Count];
        foreach (var leaf in All.SelectMany(o => o.Carried))
            CarriedOut[leaf]++;
    }

    /// <summary>Sprints that ever held a leaf.</summary>
    public IReadOnlyList<SprintOutcome> All { get; }

    /// <summary>For each item the number of these sprints it was carried out of.</summary>
    public int[] CarriedOut { get; }

    private SprintOutcome Read(int sprint, SprintMembers stayed)
    {
        var (activated, completed) = (_dates.Activated(sprint), _dates.Completed(sprint));
        var close = Math.Max(activated, completed - RollOver);
        var settled = Math.Min(_dates.Settled(sprint), close);
        int committed = 0, done = 0, removed = 0, added = 0;
        var carried = new List<int>();
        var members = new List<int>();
        var perTeam = new int[_view.Teams.Count];
        var addedPerTeam = new int[_view.Teams.Count];
        var stays = stayed.Of(sprint);
        for (var first = 0; first < stays.Length;)
        {
            var leaf = stays[first].Leaf;
            var last = first;
            while (last < stays.Length && stays[last].Leaf == leaf)
                last++;
            var own = stays[first..last];
            first = last;
            var team = _view.Teams.IndexOfItem(leaf);
            if (!HeldAt(own, settled))
            {
                if (JoinedWithin(own, settled, close))
                {
                    added++;
                    members.Add(leaf);
                    CountFor(team, addedPerTeam);
                }

                continue;
            }

            committed++;
            members.Add(leaf);
            CountFor(team, perTeam);
            var outcome = OutcomeAt(leaf, completed);
            if (outcome == Outcome.Done)
                done++;
            else if (outcome == Outcome.Cancelled || !HeldAt(own, close))
                removed++;
            else
                carried.Add(leaf);
        }

        return new SprintOutcome(
            sprint, TeamOf(committed > 0 ? perTeam : addedPerTeam), activated, completed, committed, done, carried, removed, added,
            members, members.Count(leaf => OutcomeAt(leaf, completed) == Outcome.Done));
    }

    private static void CountFor(int team, int[] perTeam)
    {
        if (team >= 0)
            perTeam[team]++;
    }

    private static bool HeldAt(ReadOnlySpan<(int Leaf, long From, long Until)> stays, long instant)
    {
        foreach (var stay in stays)
        {
            if (stay.From <= instant && instant < stay.Until)
                return true;
        }

        return false;
    }

    private static bool JoinedWithin(ReadOnlySpan<(int Leaf, long From, long Until)> stays, long after, long until)
    {
        foreach (var stay in stays)
        {
            if (stay.From > after && stay.From <= until)
                return true;
        }

        return false;
    }

    private Outcome OutcomeAt(int leaf, long instant) => _history.StageAt(leaf, instant) switch
    {
        Stage.Cancelled => Outcome.Cancelled,
        Stage.Done => _history.Cancels(_history.ResolutionAt(leaf, instant)) ? Outcome.Cancelled : Outcome.Done,
        _ => Outcome.Open,
    };

    /// <summary>The team with the largest count, the first by name of equals.</summary>
    private int TeamOf(int[] perTeam) =>
        perTeam.Length == 0 ? 0 : _view.Teams.Codes[Array.IndexOf(perTeam, perTeam.Max())];
}
