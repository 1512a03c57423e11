using System.Collections.Frozen;
using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>How rule files name the states of a finding.</summary>
internal static class StateWords
{
    public static FrozenDictionary<string, FindingState> All { get; } = new Dictionary<string, FindingState>
    {
        ["noticed"] = FindingState.Noticed,
        ["hint"] = FindingState.Hint,
        ["unclear"] = FindingState.Unclear,
        ["quiet"] = FindingState.Quiet,
        ["too few to read"] = FindingState.TooFew,
        ["not recorded here"] = FindingState.NotRecorded,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
