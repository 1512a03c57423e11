using System.Globalization;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Mapping;

/// <summary>
/// A mapping file to begin with, from what the store has seen of a source: everything the tool assumes without one,
/// written out, with what speaks for it. Unchanged it changes nothing. It names no person.
/// </summary>
internal static class MappingProposal
{
    /// <param name="log">As the store keeps it.</param>
    /// <param name="source">The source's name.</param>
    /// <param name="now">Nothing after it is looked at.</param>
    public static string Of(WorkLog log, string source, DateTimeOffset now)
    {
        var mapped = MappedLog.Of(log, MappedLog.NoMappings).Log;
        var history = WorkHistory.Build(mapped, now.ToUnixTimeMilliseconds());
        var items = mapped.Items.Id.Count(id => EntityId.Source(mapped.Lexicon[id]) == source);
        var groups = new GroupLines(mapped, source);
        string[][] parts =
        [
            [.. Head(source, items, now)],
            [.. StatusLines.Of(history, source)],
            [.. TypeLines.Of(mapped, source)],
            [.. groups.Kinds()],
            [.. groups.Teams()],
            [.. groups.Requesters()],
            [.. groups.Roadmap()],
            [.. PriorityLines.Of(history, source)],
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0).Select(part => string.Join('\n', part))) + "\n";
    }

    private static IEnumerable<string> Head(string source, int items, DateTimeOffset now) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"# What the words of '{source}' mean, as assumed on {now.UtcDateTime:yyyy-MM-dd} from {items:N0} items."),
        "# As it stands, this file changes nothing. Change what is wrong; what you delete stays as it is assumed.",
        "# Labels are shown as people wrote them: read before you hand this on.",
        $"# Check it with 'productprocess map check FILE --source {source}', then name it in the settings:",
        $"#   \"Sources\": {{ \"{source}\": {{ \"MappingFile\": \"FILE\" }} }}",
        "#",
        $"# Stages: {string.Join(", ", Enum.GetValues<Stage>().Select(MappingWords.Of))}.",
        $"# Levels: {string.Join(", ", Enum.GetValues<ItemLevel>().Select(MappingWords.Of))}. Kinds: {string.Join(", ", Enum.GetValues<ItemKind>().Select(MappingWords.Of))}.",
        "# A status means the same in every project; where it does not, add one with project: KEY.",
    ];
}
