using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Mapping;

/// <summary>Words of a mapping file that are one of a few.</summary>
internal static class Choices
{
    /// <summary>The value of a key that takes one of some words; null where it is missing or no such word.</summary>
    public static T? Choice<T>(this Fields fields, string key, IReadOnlyDictionary<string, T> words, bool required = false)
        where T : struct =>
        (required ? fields.Word(key) : fields.WordOrNone(key)) is { } word ? Find(word, words, $"words of '{key}'", fields.Problems) : null;

    public static T? Find<T>(YamlScalar word, IReadOnlyDictionary<string, T> words, string plural, ProblemLog problems)
        where T : struct
    {
        if (words.TryGetValue(word.Value, out var value))
            return value;
        problems.Error(ProblemCode.BadValue, word.At, $"'{word.Value}' is not known here.", Nearest.Suggest(word.Value, words.Keys, plural));
        return null;
    }

    /// <summary>A block of free keys, each with a text.</summary>
    public static IReadOnlyList<(YamlScalar Key, YamlScalar Value)> Pairs(this Fields fields, string key)
    {
        var pairs = new List<(YamlScalar, YamlScalar)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, node) in fields.BlockOrNone(key)?.Entries ?? [])
        {
            if (!seen.Add(name.Value))
                fields.Problems.Error(ProblemCode.DuplicateKey, name.At, $"'{name.Value}' stands here twice.", "Keep one of them.");
            else if (node is not YamlScalar { Value.Length: > 0 } text)
                fields.Problems.Error(ProblemCode.WrongType, node.At, $"'{name.Value}' of {key} is a text; this is {node.What}.");
            else
                pairs.Add((name, text));
        }

        return pairs;
    }
}
