using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>Everything that is read from or sent to a token endpoint, known at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(OAuthAnswer))]
[JsonSerializable(typeof(OAuthRefusal))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(IReadOnlyList<AtlassianSite>))]
internal sealed partial class OAuthJson : JsonSerializerContext;
