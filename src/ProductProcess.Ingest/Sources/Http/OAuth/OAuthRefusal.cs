using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>Why a token endpoint refuses.</summary>
internal sealed record OAuthRefusal
{
    /// <summary>One word of a list: <c>invalid_grant</c>, <c>unauthorized_client</c> …</summary>
    [JsonPropertyName("error")]
    public string? Error { get; init; }
}
