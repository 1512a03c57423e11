using ProductProcess.Core.Findings;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Reads <c>sources</c>: where the idea was published. Titles are quotations, so their words are free.</summary>
internal static class SourcesReader
{
    private static readonly string[] Keys = ["title", "work"];

    public static IReadOnlyList<RuleSource> Read(Fields rule)
    {
        var sources = new List<RuleSource>();
        foreach (var node in rule.Items("sources", 1))
        {
            if (node is not YamlMap map)
            {
                rule.Problems.Error(ProblemCode.WrongType, node.At, $"A source is a block of keys; this is {node.What}.", "Write { title: …, work: … }.");
                continue;
            }

            var fields = new Fields(map, rule.Problems, "a source", Keys);
            sources.Add(new RuleSource(fields.Word("title")?.Value ?? "", fields.Word("work")?.Value ?? ""));
        }

        return sources;
    }
}
