using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Sentences for readers: texts that are also checked for length and words.</summary>
internal static class ProseFields
{
    public static string Prose(this Fields fields, string key) => Wording.Check(fields.Word(key), fields.Problems);

    public static string ProseOrNone(this Fields fields, string key) => Wording.Check(fields.WordOrNone(key), fields.Problems);

    public static IReadOnlyList<string> Proses(this Fields fields, string key, int atLeast) =>
        [.. fields.Words(key, atLeast).Select(word => Wording.Check(word, fields.Problems))];
}
