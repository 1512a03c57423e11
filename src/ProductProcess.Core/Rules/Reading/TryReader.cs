using ProductProcess.Core.Findings;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>
/// Reads <c>try</c>: small experiments to offer. Two or more, and "do nothing" is one of them; every other one says
/// what would warn us and when it ends.
/// </summary>
internal static class TryReader
{
    private const string Nothing = "nothing";

    /// <summary>First words of an offer that only takes something away.</summary>
    private static readonly string[] OnlyLess = ["stop", "reduce", "forbid", "ban", "avoid", "no", "don't", "never", "limit", "refuse"];

    private static readonly string[] Keys = ["do", "watch", "warn", "until"];

    public static IReadOnlyList<Suggestion> Read(Fields rule)
    {
        var suggestions = new List<Suggestion>();
        var nodes = rule.Items("try", 2);
        foreach (var node in nodes)
        {
            if (node is YamlMap map)
                suggestions.Add(Suggestion(new Fields(map, rule.Problems, "an experiment", Keys)));
            else
                rule.Problems.Error(ProblemCode.WrongType, node.At, $"An experiment is a block of keys; this is {node.What}.", "Write { do: …, watch: …, warn: …, until: … }.");
        }

        if (nodes.Count > 0 && !suggestions.Any(suggestion => suggestion.Do == Nothing))
            rule.Problems.Error(ProblemCode.MissingKey, rule.Find("try")!.At, "Doing nothing is always one of the options.", "Add { do: nothing, watch: … }.");
        return suggestions;
    }

    private static Suggestion Suggestion(Fields fields)
    {
        var what = fields.Prose("do");
        CheckOffer(fields.WordOrNone("do"), fields.Problems);
        var watch = fields.Prose("watch");
        return what == Nothing
            ? new Suggestion(what, watch, fields.ProseOrNone("warn"), fields.ProseOrNone("until"))
            : new Suggestion(what, watch, fields.Prose("warn"), fields.Prose("until"));
    }

    /// <summary>People take up what lets something grow more readily than what is forbidden.</summary>
    private static void CheckOffer(YamlScalar? what, ProblemLog problems)
    {
        var first = what?.Value.TrimStart().Split(' ', 2)[0].TrimEnd(',', '.', ':') ?? "";
        if (OnlyLess.Contains(first, StringComparer.OrdinalIgnoreCase))
            problems.Warning(ProblemCode.Word, what!.At, $"'{first}' only takes something away.", "Say what to try instead, so that something can grow.");
    }
}
