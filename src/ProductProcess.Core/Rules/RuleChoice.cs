namespace ProductProcess.Core.Rules;

/// <summary>Which rules a scope uses, and what it reads otherwise.</summary>
public sealed record RuleChoice
{
    /// <summary>Why a rule is not asked, by its id.</summary>
    public IReadOnlyDictionary<string, string> Off { get; init; } = new Dictionary<string, string>();

    /// <summary>Ids of rules on trial that are asked all the same.</summary>
    public IReadOnlyList<string> On { get; init; } = [];

    /// <summary>By id of the rule.</summary>
    public IReadOnlyDictionary<string, RuleOverride> Overrides { get; init; } = new Dictionary<string, RuleOverride>();
}
