using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Words;

/// <summary>The fixed list of words for how sure a finding is.</summary>
internal static class StateWords
{
    public static string Of(FindingState state) => state switch
    {
        FindingState.Noticed => "seen clearly",
        FindingState.Hint => "seen, on thin evidence",
        FindingState.Unclear => "could not tell",
        FindingState.Quiet => "not seen",
        FindingState.TooFew => "too few to read",
        FindingState.NotRecorded => "not recorded here",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };

    public static string Capital(FindingState state) => Phrases.Capital(Of(state));

    public static bool Speaks(FindingState? state) => state is FindingState.Noticed or FindingState.Hint;

    /// <summary>True where the rule had enough to read, whatever it then said.</summary>
    public static bool CouldRun(FindingState state) => state is not (FindingState.TooFew or FindingState.NotRecorded);

    /// <summary>Of several teams' states, the one that a row for all of them shows.</summary>
    public static FindingState? Strongest(IEnumerable<FindingState?> states) =>
        states.Where(state => state is not null).OrderBy(state => state).FirstOrDefault();
}
