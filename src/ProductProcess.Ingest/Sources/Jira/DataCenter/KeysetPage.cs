using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>At least one row, and where to go on after the last of them.</summary>
/// <param name="Rows">Raw issues.</param>
/// <param name="Position">"PROJECT id".</param>
/// <param name="Left">What the server says is left of the project, these rows included.</param>
internal sealed record KeysetPage(IReadOnlyList<JsonElement> Rows, string Position, int? Left);
