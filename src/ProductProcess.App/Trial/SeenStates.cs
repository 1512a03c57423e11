using ProductProcess.Core.Findings;

namespace ProductProcess.App.Trial;

/// <summary>How often each state was met. A team counts once a draw.</summary>
/// <param name="Teams">Drawn teams.</param>
/// <param name="Noticed">Seen clearly.</param>
/// <param name="Hint">Seen, on thin evidence.</param>
/// <param name="Unclear">Could not tell.</param>
/// <param name="Quiet">Not seen.</param>
/// <param name="TooFew">Too few to read.</param>
/// <param name="NotRecorded">Not recorded here.</param>
internal sealed record SeenStates(
    int Teams,
    SeenShare Noticed,
    SeenShare Hint,
    SeenShare Unclear,
    SeenShare Quiet,
    SeenShare TooFew,
    SeenShare NotRecorded)
{
    /// <summary>In the order in which they are printed.</summary>
    internal IReadOnlyList<SeenShare> All => [Noticed, Hint, Unclear, Quiet, TooFew, NotRecorded];

    /// <summary>Teams of which there was enough to say something.</summary>
    internal int Read => Teams - TooFew.Count - NotRecorded.Count;

    /// <summary>Seen clearly or on thin evidence.</summary>
    internal SeenShare Spoke => SeenShare.From(Noticed.Count + Hint.Count, Teams);

    /// <param name="counts">One for each <see cref="FindingState"/>, in their order.</param>
    public static SeenStates Of(IReadOnlyList<int> counts)
    {
        var teams = counts.Sum();
        SeenShare Share(FindingState state) => SeenShare.From(counts[(int)state], teams);
        return new SeenStates(
            teams,
            Share(FindingState.Noticed),
            Share(FindingState.Hint),
            Share(FindingState.Unclear),
            Share(FindingState.Quiet),
            Share(FindingState.TooFew),
            Share(FindingState.NotRecorded));
    }

    /// <summary>All of them together.</summary>
    public static SeenStates Sum(IEnumerable<SeenStates> parts)
    {
        var counts = new int[Enum.GetValues<FindingState>().Length];
        foreach (var part in parts)
        {
            foreach (var (state, share) in part.All.Index())
                counts[state] += share.Count;
        }

        return Of(counts);
    }
}
