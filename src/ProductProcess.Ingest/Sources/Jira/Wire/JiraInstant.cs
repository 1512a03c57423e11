using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>A point in time as Jira wrote it; <paramref name="Value"/> is null when it cannot be read.</summary>
[JsonConverter(typeof(InstantConverter))]
internal readonly record struct JiraInstant(DateTimeOffset? Value, string? Raw);
