using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Examples;

namespace ProductProcess.App.Commands;

/// <summary>Lays out what a rule said of its examples: expected against seen, and the figures behind it.</summary>
internal static class ExamplePage
{
    public static IEnumerable<string> Lines(Rule rule, IReadOnlyList<ExampleOutcome> outcomes)
    {
        yield return $"{rule.Id} v{rule.Version}  {rule.File}";
        foreach (var outcome in outcomes)
        {
            yield return $"  {Mark(outcome)} {outcome.Example.Name} ({Where(outcome.Example)})";
            var seen = outcome.Got is { } got ? StateText.Of(got.State) : "no such team";
            yield return $"       expected: {Expected(outcome.Example),-18} seen: {seen}{Team(outcome)}";
            if (outcome.Got?.Headline is { Length: > 0 } headline)
                yield return $"       says: {headline}";
            foreach (var line in outcome.Got?.Because ?? [])
                yield return $"       {line}";
        }

        yield return "";
    }

    private static string Mark(ExampleOutcome outcome) =>
        outcome.IsKnownMiss ? "todo" : outcome.IsAsExpected ? "ok  " : "NOT ";

    private static string Where(RuleExample example) => example.Seed is { } seed ? $"seed {seed}" : "given in the file";

    private static string Expected(RuleExample example) => example.Expect is { } state ? StateText.Of(state) : "todo";

    private static string Team(ExampleOutcome outcome) =>
        outcome is { Got: { } got, Example.Given: null } ? $" in {got.SubjectName}" : "";
}
