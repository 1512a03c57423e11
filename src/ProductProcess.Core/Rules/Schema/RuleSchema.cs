using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Charts;
using ProductProcess.Core.Rules.Reading;

namespace ProductProcess.Core.Rules.Schema;

/// <summary>
/// A JSON schema of rule files, made from the same tables that read them: with it, editors complete keys, frames and
/// columns and explain them. The loader stays the authority: a schema cannot check expressions.
/// </summary>
public static class RuleSchema
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="columns">The words that rules may use.</param>
    /// <returns>JSON text, the same for the same words.</returns>
    public static string Make(IReadOnlyList<ColumnInfo> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "ProductProcess rule file",
            ["description"] = "One symptom to look for: what is measured, when it speaks, and everything a reader needs to judge it.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = Texts(RuleKeys.All.Where(key => key.Required).Select(key => key.Name)),
            ["properties"] = new JsonObject(RuleKeys.All.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, Described(key, columns)))),
        };
        return schema.ToJsonString(Written) + "\n";
    }

    private static JsonObject Described(RuleKey key, IReadOnlyList<ColumnInfo> columns)
    {
        var shape = key.Shape switch
        {
            KeyShape.Whole => OfType("integer"),
            KeyShape.YesNo => OfType("boolean"),
            KeyShape.Date => new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" },
            KeyShape.Proses => ListOf(OfType("string")),
            KeyShape.Own => Own(key.Name, columns),
            _ => OfType("string"),
        };
        shape["description"] = $"{key.Says} Example: {key.Example}";
        return shape;
    }

    private static JsonObject Own(string key, IReadOnlyList<ColumnInfo> columns) => key switch
    {
        "status" => OneOf("active", "trial"),
        "scope" => OneOf("team", "several-teams"),
        "around_events" => OneOf("mute", "annotate", "ignore"),
        "sources" => ListOf(Block(["title", "work"], ("title", OfType("string")), ("work", OfType("string")))),
        "needs" => ListOf(OneOf([.. Needs.All.Keys])),
        "measures" => new JsonObject { ["type"] = "object", ["additionalProperties"] = MeasureSchema.Make(columns) },
        "chart" => Block(["kind", "of"], ("kind", OneOf([.. ChartKinds.All.Keys])), ("of", MeasureSchema.Rows(columns))),
        "evidence" => Block(
            ["list", "show"],
            ("list", MeasureSchema.Rows(columns)),
            ("order", OfType("string")),
            ("chosen", OfType("string")),
            ("show", ListOf(OneOf(["key", "title", .. Shown(columns)])))),
        "ask" => Block(["team", "leaders"], ("team", ListOf(OfType("string"))), ("leaders", ListOf(OfType("string")))),
        "try" => ListOf(Block(
            ["do", "watch"], ("do", OfType("string")), ("watch", OfType("string")), ("warn", OfType("string")), ("until", OfType("string")))),
        "examples" => ListOf(Block(
            ["name", "expect"],
            ("name", OfType("string")),
            ("seed", OfType("string")),
            ("given", OfType("string")),
            ("team", OfType("string")),
            ("expect", OneOf([.. StateWords.All.Keys, ExamplesReader.Todo])))),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "This key has no shape."),
    };

    /// <summary>Columns that evidence may show: of frames whose rows are work items, and never of a person.</summary>
    private static IEnumerable<string> Shown(IReadOnlyList<ColumnInfo> columns) =>
        columns.Where(column => EvidenceReader.Frames.Contains(column.Frame) && !column.Private).Select(column => column.Id).Distinct().Order(StringComparer.Ordinal);

    internal static JsonObject OfType(string type) => new() { ["type"] = type };

    internal static JsonObject OneOf(params IReadOnlyList<string> words) => new() { ["enum"] = Texts(words) };

    internal static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    internal static JsonObject Block(string[] required, params (string Key, JsonObject Shape)[] keys) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Texts(required),
        ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, key.Shape))),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
