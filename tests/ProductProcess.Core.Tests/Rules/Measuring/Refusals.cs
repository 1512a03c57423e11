namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>Measures that are refused, with what is said about it.</summary>
internal static class Refusals
{
    public static void Check(string measures, string message, string advice)
    {
        var text = RuleText.Valid;
        var at = text.IndexOf("measures:\n", StringComparison.Ordinal) + "measures:\n".Length;
        text = text[..at] + string.Concat(measures.Split('\n').Select(line => $"  {line}\n")) + text[at..];

        var problems = RuleText.Load(text).Problems;

        Assert.True(
            problems.Any(problem => problem.Message.Contains(message, StringComparison.Ordinal) && problem.Suggestion.Contains(advice, StringComparison.Ordinal)),
            $"'{message}' and '{advice}' are not among: {string.Join(" | ", problems)}");
    }
}
