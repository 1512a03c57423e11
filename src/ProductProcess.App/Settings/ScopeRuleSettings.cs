using ProductProcess.Core.Rules;

namespace ProductProcess.App.Settings;

/// <summary>Which rules a scope uses, and what it reads otherwise than they say.</summary>
internal sealed record ScopeRuleSettings
{
    /// <summary>Folders with rules of its own, relative to the settings file.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Why a rule is not asked, by its id.</summary>
    public IReadOnlyDictionary<string, string> Off { get; init; } = new Dictionary<string, string>();

    /// <summary>Ids of rules on trial that are asked all the same.</summary>
    public IReadOnlyList<string> On { get; init; } = [];

    /// <summary>By id of the rule.</summary>
    public IReadOnlyDictionary<string, RuleOverride> Overrides { get; init; } = new Dictionary<string, RuleOverride>();

    public RuleChoice Choice => new() { Off = Off, On = On, Overrides = Overrides };
}
