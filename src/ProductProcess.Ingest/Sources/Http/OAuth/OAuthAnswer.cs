using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>What a token endpoint answers.</summary>
internal sealed class OAuthAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("refresh_token")]
    public string? RefreshToken { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("expires_in")]
    public long? ExpiresIn { get; init; }
}
