using System.Globalization;
using System.Text.Json.Nodes;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>What a file of OAuth credentials holds. Whatever else stands in the file is kept when it is written.</summary>
internal sealed class OAuthKeys(JsonObject content)
{
    /// <summary>As it is written.</summary>
    public JsonObject Content { get; } = content;

    public string ClientId => Text("client_id") ?? "";

    public string ClientSecret => Text("client_secret") ?? "";

    /// <summary>Null where the program has an account of its own (client credentials).</summary>
    public string? RefreshToken => Text("refresh_token");

    public string? AccessToken => Text("access_token");

    /// <summary>Null when nobody knows: the token is used until it is refused.</summary>
    public DateTimeOffset? ExpiresAt => Instant("expires_at");

    /// <summary>Which site of Jira Cloud.</summary>
    public string? CloudId => Text("cloud_id");

    /// <summary>Where tokens are renewed, when it is not the usual place.</summary>
    public string? TokenUrl => Text("token_url");

    /// <summary>Where the gateway of Jira Cloud is, when it is not the usual place.</summary>
    public string? ApiUrl => Text("api_url");

    /// <summary>Asked for with client credentials.</summary>
    public string? Scope => Text("scope");

    /// <summary>A renewal began then and its answer was not written: the refresh token may have been used up.</summary>
    public DateTimeOffset? RenewingSince => Instant("renewing_since");

    public bool FreshAt(DateTimeOffset instant) => AccessToken is not null && (ExpiresAt is null || ExpiresAt > instant);

    /// <summary>The same keys on the way to new ones.</summary>
    public OAuthKeys Renewing(DateTimeOffset now) => With(c => c["renewing_since"] = Written(now));

    /// <summary>A refresh token that is not sent along stays as it is.</summary>
    public OAuthKeys Renewed(OAuthAnswer answer, DateTimeOffset now) => With(c =>
    {
        c["access_token"] = answer.AccessToken;
        if (answer.RefreshToken is { Length: > 0 } rotated)
            c["refresh_token"] = rotated;
        if (answer.ExpiresIn is { } seconds)
            c["expires_at"] = Written(now.AddSeconds(seconds));
        else
            c.Remove("expires_at");
        c.Remove("renewing_since");
    });

    /// <summary>Nothing of it: it may end up in a log.</summary>
    public override string ToString() => "OAuth keys";

    private OAuthKeys With(Action<JsonObject> change)
    {
        var copy = (JsonObject)Content.DeepClone();
        change(copy);
        return new OAuthKeys(copy);
    }

    private static string Written(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private string? Text(string name) =>
        Content[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    private DateTimeOffset? Instant(string name)
    {
        if (Content[name] is JsonValue number && number.TryGetValue<long>(out var seconds))
            return DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, 0, DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
        return DateTimeOffset.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
    }
}
