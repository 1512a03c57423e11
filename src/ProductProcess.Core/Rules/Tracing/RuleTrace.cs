using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Tracing;

/// <summary>How a rule came to its state for one team, from the state down to the rows. For coaches.</summary>
public sealed record RuleTrace
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    public required FindingState State { get; init; }

    /// <summary>Which line decided the state, in words.</summary>
    public required string Decided { get; init; }

    /// <summary>The reasons that the finding gives.</summary>
    public required IReadOnlyList<string> Because { get; init; }

    /// <summary>Distinct people active in the window.</summary>
    public required int People { get; init; }

    /// <summary>For each need of the rule, the share of items that use it; null without items.</summary>
    public required IReadOnlyDictionary<string, double?> NeedsUsed { get; init; }

    /// <summary>noticed_when, then hint_when where the rule has it.</summary>
    public required IReadOnlyList<ConditionTrace> Conditions { get; init; }

    /// <summary>One for each measure, in the order of the rule file.</summary>
    public required IReadOnlyList<MeasureTrace> Measures { get; init; }

    /// <summary>The measures that a condition asks of the window before.</summary>
    public required IReadOnlyList<MeasureTrace> Before { get; init; }
}
