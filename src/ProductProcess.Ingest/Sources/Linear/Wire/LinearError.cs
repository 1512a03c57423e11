using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearError
{
    public string? Message { get; init; }

    /// <summary>Fields and indexes that lead to what could not be answered; null when it is the whole question.</summary>
    public IReadOnlyList<JsonElement>? Path { get; init; }

    public LinearErrorDetail? Extensions { get; init; }
}
