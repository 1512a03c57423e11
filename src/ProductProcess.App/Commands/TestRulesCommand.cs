using System.CommandLine;
using ProductProcess.App.Proving;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Examples;
using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.App.Commands;

/// <summary><c>rules test</c>: puts rules to the test with the examples in their own files.</summary>
internal static class TestRulesCommand
{
    public static Command Create()
    {
        var ids = new Argument<string[]>("ID") { Description = "Ids of rules; without any, all of them.", Arity = ArgumentArity.ZeroOrMore };
        var folder = RulePaths.Option();
        var command = new Command("test", "Run the examples inside rule files: what is expected against what is seen.") { ids, folder };
        command.SetAction((parse, stop) => Task.FromResult(Run(RulePaths.Choose(parse.GetValue(folder), parse.GetValue(ids) ?? []), stop)));
        return command;
    }

    private static int Run(RuleSet rules, CancellationToken cancellationToken)
    {
        var worlds = new ExampleWorlds(new SeedCatalog());
        var outcomes = new List<ExampleOutcome>();
        foreach (var rule in rules.Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ofRule = RuleExamples.Run(rules.Where(other => other == rule), worlds.OfSeed, ExampleWorlds.OfHistory);
            foreach (var line in ExamplePage.Lines(rule, ofRule))
                Console.WriteLine(line);
            outcomes.AddRange(ofRule);
        }

        var unmet = outcomes.Count(outcome => !outcome.IsAsExpected);
        var misses = outcomes.Count(outcome => outcome.IsKnownMiss);
        Console.WriteLine($"{outcomes.Count - unmet - misses} examples as expected, {unmet} not, {misses} known misses.");
        return unmet == 0 ? ExitCode.Done : ExitCode.Input;
    }
}
