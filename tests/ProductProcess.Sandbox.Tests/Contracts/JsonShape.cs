using System.Text.Json;

namespace ProductProcess.Sandbox.Tests.Contracts;

/// <summary>What stands where in an answer: paths, array members as one, and the kinds of values found there.</summary>
internal static class JsonShape
{
    public static Dictionary<string, HashSet<string>> Of(IEnumerable<JsonElement> answers)
    {
        var shape = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var answer in answers)
            Add(shape, "", answer);
        return shape;
    }

    private static void Add(Dictionary<string, HashSet<string>> shape, string path, JsonElement value)
    {
        if (!shape.TryGetValue(path, out var kinds))
            shape[path] = kinds = new HashSet<string>(StringComparer.Ordinal);
        kinds.Add(value.ValueKind is JsonValueKind.True or JsonValueKind.False ? "boolean" : value.ValueKind.ToString());
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
                Add(shape, $"{path}.{property.Name}", property.Value);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var member in value.EnumerateArray())
                Add(shape, path + "[]", member);
        }
    }
}
