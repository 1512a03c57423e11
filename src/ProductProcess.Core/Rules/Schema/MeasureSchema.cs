using System.Text.Json.Nodes;
using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Schema;

/// <summary>What a measure may look like: the keys of every kind, each explained.</summary>
internal static class MeasureSchema
{
    /// <summary>Keys that hold a column's name and nothing else.</summary>
    private static readonly string[] ColumnKeys = ["effective", "concentration", "similarity", "by", "mix"];

    public static JsonObject Make(IReadOnlyList<ColumnInfo> columns)
    {
        var properties = new JsonObject();
        foreach (var (key, says) in MeasureShapes.Shared)
            Add(properties, key, says, columns);
        foreach (var shape in MeasureShapes.All)
        {
            Add(properties, shape.Kind, $"{shape.Says} Example: {shape.Example}", columns);
            foreach (var (key, says) in shape.Keys)
                Add(properties, key, says, columns);
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    /// <summary>A frame, and a condition behind it.</summary>
    public static JsonObject Rows(IReadOnlyList<ColumnInfo> columns) => new()
    {
        ["type"] = "string",
        ["pattern"] = $@"^\s*({string.Join('|', columns.Select(column => column.Frame).Distinct())})(\s+where\s[\s\S]+)?\s*$",
    };

    private static void Add(JsonObject properties, string key, string says, IReadOnlyList<ColumnInfo> columns)
    {
        var shape = key switch
        {
            "of" or "against" => Rows(columns),
            "at_least" or "clear_from" or "p" => RuleSchema.OfType("integer"),
            "each" => RuleSchema.OfType("object"),
            "as" => RuleSchema.OneOf("ratio", "difference"),
            _ when ColumnKeys.Contains(key) => Column(columns),
            // YAML reads "2" as a number and "true" as a truth: an expression may be either.
            _ => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        };
        shape["description"] = says;
        properties[key] = shape;
    }

    private static JsonObject Column(IReadOnlyList<ColumnInfo> columns) =>
        RuleSchema.OneOf([.. columns.Where(column => column.Kind is ColumnKind.Text or ColumnKind.Number).Select(column => column.Id).Distinct().Order(StringComparer.Ordinal)]);
}
