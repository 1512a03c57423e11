using System.Text.Json.Serialization;

namespace ProductProcess.App.Doctor;

/// <summary>Keeps the names of properties short and lower-case.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DoctorReport))]
internal sealed partial class DoctorJson : JsonSerializerContext;
