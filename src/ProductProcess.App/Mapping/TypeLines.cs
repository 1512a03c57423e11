using System.Globalization;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Mapping;

/// <summary>The types of a proposal: each with the level and the kind it has now.</summary>
internal static class TypeLines
{
    public static IEnumerable<string> Of(WorkLog log, string source)
    {
        var ofType = Enumerable.Range(0, log.Items.Count).ToLookup(item => log.Lexicon[log.Items.Type[item]]);
        ItemLevel? Level(ItemType type) => ofType[type.Id].All(item => log.Items.LevelOf(item) == type.Level) ? type.Level : null;
        var groups = NamedGroups.Of(
            [.. log.Types.Where(type => EntityId.Source(type.Id) == source)], type => type.Id, type => type.Name, type => (Level(type), type.Kind));
        var seen = groups.Select(group => (Group: group, Items: group.Members.SelectMany(type => ofType[type.Id]).ToList()))
            .Where(x => x.Items.Count > 0)
            .OrderByDescending(x => x.Items.Count).ThenBy(x => x.Group.Written, StringComparer.Ordinal).ToList();
        if (seen.Count == 0)
            yield break;
        yield return "types:";
        foreach (var (group, items) in seen)
        {
            var type = group.Members[0];
            var level = Level(type) is { } known ? $", level: {MappingWords.Of(known)}" : "";
            var kind = type.Kind == ItemKind.Unknown ? "" : $", kind: {MappingWords.Of(type.Kind)}";
            var called = group.Called.Length == 0 ? "" : $"\"{YamlText.Plain(group.Called)}\": ";
            yield return $"  - {{ type: {YamlText.Quote(group.Written)}{level}{kind} }} "
                + $"# {called}{items.Count.ToString("N0", CultureInfo.InvariantCulture)} items{(type.Kind == ItemKind.Unknown ? Unknown(log, items) : "")}";
        }
    }

    private static string Unknown(WorkLog log, List<int> items)
    {
        var byLabel = items.Count(item => log.Items.KindOf(item) != ItemKind.Unknown) / (double)items.Count;
        return "; the name tells no kind" + (byLabel > 0 ? string.Create(CultureInfo.InvariantCulture, $", a label does for {byLabel:P0}") : "");
    }
}
