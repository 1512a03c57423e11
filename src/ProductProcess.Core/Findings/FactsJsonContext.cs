using System.Text.Json.Serialization;

namespace ProductProcess.Core.Findings;

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(Facts))]
internal sealed partial class FactsJsonContext : JsonSerializerContext;
