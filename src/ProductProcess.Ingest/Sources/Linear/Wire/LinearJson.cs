using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>Everything that is read from or sent to a Linear, known at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LinearQuestion))]
[JsonSerializable(typeof(LinearAnswer))]
[JsonSerializable(typeof(LinearPage<JsonElement>))]
[JsonSerializable(typeof(LinearPage<LinearTeam>))]
[JsonSerializable(typeof(LinearPage<LinearState>))]
[JsonSerializable(typeof(LinearPage<LinearUser>))]
[JsonSerializable(typeof(LinearPage<LinearCycle>))]
[JsonSerializable(typeof(LinearPage<LinearLabel>))]
[JsonSerializable(typeof(LinearPage<LinearRef>))]
[JsonSerializable(typeof(LinearPage<LinearTrace>))]
[JsonSerializable(typeof(LinearIssue))]
[JsonSerializable(typeof(LinearProject))]
[JsonSerializable(typeof(LinearInitiative))]
internal sealed partial class LinearJson : JsonSerializerContext;
