using System.Text.Json;

namespace ProductProcess.Sandbox.Tests;

/// <summary>Short words for looking into an answer.</summary>
internal static class JsonReading
{
    public static JsonElement At(this JsonElement json, string path) =>
        path.Split('.').Aggregate(json, (element, name) => int.TryParse(name, out var index) ? element[index] : element.GetProperty(name));

    public static string Text(this JsonElement json, string path) => json.At(path).ToString();

    public static JsonElement[] List(this JsonElement json, string path) => [.. json.At(path).EnumerateArray()];

    public static bool Has(this JsonElement json, string name) => json.TryGetProperty(name, out _);

    public static string Error(this JsonElement json) => json.At("errorMessages.0").GetString()!;

    public static string[] Names(this JsonElement json) => [.. json.EnumerateObject().Select(p => p.Name)];
}
