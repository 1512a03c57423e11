using ProductProcess.Core.Findings;

namespace ProductProcess.App.Commands;

/// <summary>The states of a finding as rule files write them.</summary>
internal static class StateText
{
    public static string Of(FindingState state) => state switch
    {
        FindingState.Noticed => "noticed",
        FindingState.Hint => "hint",
        FindingState.Unclear => "unclear",
        FindingState.Quiet => "quiet",
        FindingState.TooFew => "too few to read",
        FindingState.NotRecorded => "not recorded here",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
