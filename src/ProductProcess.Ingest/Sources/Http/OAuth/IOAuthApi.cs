using Refit;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>A token endpoint. Atlassian takes JSON, Linear a form.</summary>
internal interface IOAuthApi
{
    [Post("/{**path}")]
    Task<OAuthAnswer> JsonAsync(string path, [Body] Dictionary<string, string> question, CancellationToken cancellationToken);

    [Post("/{**path}")]
    Task<OAuthAnswer> FormAsync(
        string path, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> question, CancellationToken cancellationToken);
}
