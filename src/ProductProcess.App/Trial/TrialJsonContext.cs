using System.Text.Json.Serialization;

namespace ProductProcess.App.Trial;

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TrialReport))]
internal sealed partial class TrialJsonContext : JsonSerializerContext;
