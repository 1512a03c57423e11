using System.Text.Json;
using ProductProcess.Ingest.Sources.Insight;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Before anything is read: is this a Linear, who reads it, and what time is it there.</summary>
internal sealed class LinearPreflight(LinearClient client, TimeProvider time)
{
    private const string Stream = "preflight";

    /// <summary>What a workspace and the account that reads it say of themselves; as much of it as a look at the items needs not.</summary>
    public async Task<TrackerInsight> RunAsync(CancellationToken cancellationToken)
    {
        var data = await client.Calls.AskAsync(Stream, LinearQueries.Preflight, [], cancellationToken).ConfigureAwait(false);
        var workspace = Text(data, "organization", "urlKey");
        return new TrackerInsight
        {
            Account = Text(data, "viewer", "id") ?? "?",
            TimeZone = Text(data, "viewer", "timezone"),
            // Linear has no versions; which workspace the key opens is what an operator wants to see.
            Version = workspace ?? "?",
            Api = "GraphQL",
            Site = workspace is null ? null : $"https://linear.app/{workspace}",
            Skew = client.Meter.ServerDate is { } there ? there - time.GetUtcNow() : TimeSpan.Zero,
        };
    }

    /// <summary>One line: these end up in a log.</summary>
    private static string? Text(JsonElement data, string of, string property) =>
        data.TryGetProperty(of, out var found) && found.ValueKind == JsonValueKind.Object
        && found.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? string.Concat(value.GetString()!.Where(c => !char.IsControl(c)).Take(100))
            : null;
}
