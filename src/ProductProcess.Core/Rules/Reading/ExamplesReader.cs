using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Examples;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>
/// Reads <c>examples</c>: at least one case of which the rule speaks (noticed or hint) and one on which it stays
/// quiet.
/// </summary>
internal static class ExamplesReader
{
    /// <summary>What is written instead of a state where the rule is known to miss the case.</summary>
    public const string Todo = "todo";

    private static readonly string[] Keys = ["name", "seed", "given", "team", "expect"];

    public static IReadOnlyList<RuleExample> Read(Fields rule)
    {
        var problems = rule.Problems;
        var examples = new List<RuleExample>();
        var nodes = rule.Items("examples", 2);
        foreach (var node in nodes)
        {
            if (node is not YamlMap map)
                problems.Error(ProblemCode.WrongType, node.At, $"An example is a block of keys; this is {node.What}.", "Write { name: …, seed: …, expect: … }.");
            else if (Example(new Fields(map, problems, "an example", Keys)) is { } example)
                examples.Add(example);
        }

        if (nodes.Count < 2 || problems.HasErrors)
            return examples;
        if (!examples.Any(example => example.Expect is FindingState.Noticed or FindingState.Hint))
            problems.Error(ProblemCode.TooFew, rule.Find("examples")!.At, "No example shows the rule speaking.", "Add one with expect: noticed.");
        if (!examples.Any(example => example.Expect == FindingState.Quiet))
            problems.Error(ProblemCode.TooFew, rule.Find("examples")!.At, "No example shows the rule staying quiet.", "Add one with expect: quiet.");
        return examples;
    }

    private static RuleExample? Example(Fields fields)
    {
        var (name, expect) = (fields.Word("name"), fields.Word("expect"));
        var (seed, given, team) = (fields.WordOrNone("seed"), fields.WordOrNone("given"), fields.WordOrNone("team"));
        if (fields.Has("seed") == fields.Has("given"))
            fields.Problems.Error(ProblemCode.MissingKey, fields.At, "An example has either 'seed' or 'given'.", "Name a seed, or write a few lines of history under 'given: |'.");
        ShorthandHistory? history = null;
        if (given is not null)
        {
            (history, var faults) = IssueShorthand.Read(given.Value);
            foreach (var fault in faults)
                fields.Problems.Error(fault.Code, given.PlaceOf(fault.At), fault.Message, fault.Suggestion);
        }

        if (expect is null)
            return null;
        FindingState? state = StateWords.All.TryGetValue(expect.Value, out var known) ? known : null;
        if (state is null && expect.Value != Todo)
        {
            fields.Problems.Error(ProblemCode.BadValue, expect.At, $"'{expect.Value}' is no state of a finding.", Nearest.Suggest(expect.Value, [.. StateWords.All.Keys, Todo], "states"));
            return null;
        }

        return name is null ? null : new RuleExample(name.Value, seed?.Value, history, team?.Value, state);
    }
}
