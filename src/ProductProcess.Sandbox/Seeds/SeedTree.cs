using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ProductProcess.Sandbox.Seeds;

/// <summary>Turns YAML into nodes, after looking that it is plain: no anchors, aliases or tags, and not deeply nested.</summary>
internal static class SeedTree
{
    private const int Deepest = 16;

    public static YamlMappingNode? Read(string yaml, SeedProblems problems)
    {
        try
        {
            if (!IsPlain(yaml, problems))
                return null;
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return root;
            problems.Add(new Mark(0, 1, 1), "A seed is one YAML document of 'key: value' lines.");
        }
        catch (YamlException e)
        {
            problems.Add(e.Start, $"This is not valid YAML: {(e.InnerException ?? e).Message}");
        }

        return null;
    }

    private static bool IsPlain(string yaml, SeedProblems problems)
    {
        var parser = new Parser(new StringReader(yaml));
        var plain = true;
        var depth = 0;
        while (parser.MoveNext())
        {
            var now = parser.Current!;
            var why = now switch
            {
                AnchorAlias => "Aliases (*name) are not read. Write the value out.",
                NodeEvent { Anchor.IsEmpty: false } => "Anchors (&name) are not read. Write the value out where it is used.",
                NodeEvent { Tag.IsEmpty: false } => "Tags (!name) are not read. Leave the tag out.",
                _ => null,
            };
            if (why is not null)
                problems.Add(now.Start, why);
            plain &= why is null;
            depth += now.NestingIncrease;
            if (depth <= Deepest)
                continue;
            problems.Add(now.Start, $"Nested more than {Deepest} deep.");
            return false;
        }

        return plain;
    }
}
