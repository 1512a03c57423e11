using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Before anything is read: is this a Linear, who reads it, and what time is it there.</summary>
internal sealed class LinearPreflight(LinearClient client, TimeProvider time)
{
    private const string Stream = "preflight";

    public async Task<Preflight> RunAsync(CancellationToken cancellationToken)
    {
        var data = await client.Calls.AskAsync(Stream, LinearQueries.Preflight, [], cancellationToken).ConfigureAwait(false);
        var received = time.GetUtcNow();
        var serverNow = client.Meter.ServerDate ?? received;
        // Linear has no versions; which workspace the key opens is what an operator wants to see.
        return new Preflight(
            OneLine(Text(data, "viewer", "id")), OneLine(Text(data, "organization", "urlKey")), serverNow, serverNow - received);
    }

    private static string? Text(JsonElement data, string of, string property) =>
        data.TryGetProperty(of, out var found) && found.ValueKind == JsonValueKind.Object && found.TryGetProperty(property, out var value)
            ? value.ToString()
            : null;

    /// <summary>These end up in a log.</summary>
    private static string OneLine(string? text) =>
        string.IsNullOrEmpty(text) ? "?" : string.Concat(text.Where(c => !char.IsControl(c)).Take(100));
}
