using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>What comes back. Data and errors together are a failure: part of the data is missing.</summary>
internal sealed record LinearAnswer
{
    public JsonElement? Data { get; init; }

    public IReadOnlyList<LinearError>? Errors { get; init; }
}
