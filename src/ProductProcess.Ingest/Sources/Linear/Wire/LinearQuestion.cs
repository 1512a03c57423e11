using System.Text.Json.Nodes;

namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>What is posted.</summary>
internal sealed record LinearQuestion(string OperationName, string Query, JsonObject Variables);
