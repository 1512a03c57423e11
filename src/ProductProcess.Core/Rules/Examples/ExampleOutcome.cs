using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>What a rule said of one of its examples.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Example">The example.</param>
/// <param name="Got">The finding that was compared; null where the example has no such team.</param>
public sealed record ExampleOutcome(string Rule, RuleExample Example, Finding? Got)
{
    /// <summary>True for a case the rule is known to miss: it is shown, and fails nothing.</summary>
    public bool IsKnownMiss => Example.Expect is null;

    /// <summary>True where the rule said what its file expects, or where nothing is expected of it yet.</summary>
    public bool IsAsExpected => IsKnownMiss || Got?.State == Example.Expect;
}
