using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProductProcess.Core.Frames;

namespace ProductProcess.App.Commands;

/// <summary>The words of the rule language for programs.</summary>
internal static class WordsJson
{
    // Written to a terminal or a file, never into a page: quotes and angle brackets may stand as they are.
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(IEnumerable<ColumnInfo> words) =>
        new JsonArray([.. words.Select(Word)]).ToJsonString(Written);

    private static JsonObject Word(ColumnInfo word) => new()
    {
        ["frame"] = word.Frame,
        ["id"] = word.Id,
        ["type"] = Type(word.Kind),
        ["unit"] = word.Unit,
        ["meaning"] = word.Meaning,
        ["example"] = word.Example,
        ["needs"] = new JsonArray([.. word.Needs.Select(need => JsonValue.Create(need))]),
        ["private"] = word.Private,
    };

    private static string Type(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "number",
        ColumnKind.Days => "days",
        ColumnKind.YesNo => "yes-no",
        ColumnKind.Text => "text",
        ColumnKind.Set => "set",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
