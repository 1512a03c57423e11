using System.Text.Json.Serialization;

namespace ProductProcess.Core.Findings;

/// <summary>How sure a finding is. A fixed list: nothing else is ever printed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingState>))]
public enum FindingState
{
    /// <summary>Printed "seen clearly": the condition holds at the cautious end of every range.</summary>
    [JsonStringEnumMemberName("noticed")]
    Noticed,

    /// <summary>Printed "seen, on thin evidence".</summary>
    [JsonStringEnumMemberName("hint")]
    Hint,

    /// <summary>Printed "could not tell": neither seen nor ruled out.</summary>
    [JsonStringEnumMemberName("unclear")]
    Unclear,

    /// <summary>Printed "not seen".</summary>
    [JsonStringEnumMemberName("quiet")]
    Quiet,

    /// <summary>Printed "too few to read".</summary>
    [JsonStringEnumMemberName("tooFew")]
    TooFew,

    /// <summary>Printed "not recorded here".</summary>
    [JsonStringEnumMemberName("notRecorded")]
    NotRecorded,
}
