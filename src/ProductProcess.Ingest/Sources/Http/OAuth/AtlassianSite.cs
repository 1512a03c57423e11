namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>A site that a token opens. <paramref name="Id"/> is its cloud id.</summary>
internal sealed record AtlassianSite(string? Id, string? Url, IReadOnlyList<string>? Scopes);
