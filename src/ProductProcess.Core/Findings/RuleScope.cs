using System.Text.Json.Serialization;

namespace ProductProcess.Core.Findings;

/// <summary>What one finding of a rule speaks about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RuleScope>))]
public enum RuleScope
{
    /// <summary>One team (or the project that stands in for it).</summary>
    [JsonStringEnumMemberName("team")]
    Team,

    /// <summary>The scope as a whole: the rows of all its teams together.</summary>
    [JsonStringEnumMemberName("several-teams")]
    SeveralTeams,
}
