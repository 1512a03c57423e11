using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>Puts rules to the test with the examples in their own files.</summary>
public static class RuleExamples
{
    /// <summary>From the one of which most is seen to the one of which least is known.</summary>
    private static readonly FindingState[] MostSeenFirst =
    [
        FindingState.Noticed, FindingState.Hint, FindingState.Unclear, FindingState.Quiet, FindingState.TooFew,
        FindingState.NotRecorded,
    ];

    /// <summary>One outcome an example, in the order of rules and files.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="seed">Makes the simulated organisation of a name.</param>
    /// <param name="given">Makes frames of a history in shorthand.</param>
    public static IReadOnlyList<ExampleOutcome> Run(
        RuleSet rules,
        Func<string, ExampleWorld> seed,
        Func<ShorthandHistory, ExampleWorld> given)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. from rule in rules.Rules
               from example in rule.Examples
               let world = example.Given is { } history ? given(history) : seed(example.Seed!)
               select new ExampleOutcome(rule.Id, example, Ask(rules.Where(other => other == rule), example, world)),
        ];
    }

    private static Finding? Ask(RuleSet rule, RuleExample example, ExampleWorld world) =>
        RuleRun.Evaluate(rule, world.Frames, world.Until, "example", world.People)
            .Where(finding => example.Team is null || finding.SubjectName == example.Team)
            .MinBy(finding => Array.IndexOf(MostSeenFirst, finding.State));
}
