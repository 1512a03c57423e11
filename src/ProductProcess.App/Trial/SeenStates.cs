using System.Text.Json.Serialization;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Trial;

/// <summary>How many drawn teams were met in each state. A team counts once a draw.</summary>
/// <param name="Teams">Drawn teams.</param>
/// <param name="Noticed">Seen clearly.</param>
/// <param name="Hint">Seen, on thin evidence.</param>
/// <param name="Unclear">Could not tell.</param>
/// <param name="Quiet">Not seen.</param>
/// <param name="TooFew">Too few to read.</param>
/// <param name="NotRecorded">Not recorded here.</param>
internal sealed record SeenStates(int Teams, int Noticed, int Hint, int Unclear, int Quiet, int TooFew, int NotRecorded)
{
    /// <summary>In the order of <see cref="FindingState"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> Counts => [Noticed, Hint, Unclear, Quiet, TooFew, NotRecorded];

    /// <summary>Each state as a share of the teams, in the same order.</summary>
    [JsonIgnore]
    public IEnumerable<SeenShare> Shares => Counts.Select(count => SeenShare.From(count, Teams));

    [JsonIgnore]
    public SeenShare Clearly => SeenShare.From(Noticed, Teams);

    /// <summary>Seen clearly or on thin evidence.</summary>
    [JsonIgnore]
    public SeenShare Spoke => SeenShare.From(Noticed + Hint, Teams);

    /// <summary>Teams of which there was enough to say something.</summary>
    [JsonIgnore]
    public SeenShare Read => SeenShare.From(Teams - TooFew - NotRecorded, Teams);

    /// <param name="counts">One for each <see cref="FindingState"/>, in their order.</param>
    public static SeenStates Of(IReadOnlyList<int> counts) =>
        new(counts.Sum(), counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);

    /// <summary>All of them together.</summary>
    public static SeenStates Sum(IEnumerable<SeenStates> parts) =>
        Of(parts.Aggregate(new int[Enum.GetValues<FindingState>().Length], (sum, part) => [.. sum.Zip(part.Counts, (a, b) => a + b)]));
}
