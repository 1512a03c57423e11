using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>What a rule said of one of its examples.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Example">The example.</param>
/// <param name="Got">The finding that was compared; null where the example has no such team.</param>
public sealed record ExampleOutcome(string Rule, RuleExample Example, Finding? Got)
{
    public bool IsAsExpected => Got?.State == Example.Expect;
}
