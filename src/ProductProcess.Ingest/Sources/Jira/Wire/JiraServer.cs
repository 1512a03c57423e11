namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary><c>serverInfo</c>.</summary>
internal sealed record JiraServer
{
    public string? BaseUrl { get; init; }

    /// <summary>"Cloud" or "Server"; absent on old servers.</summary>
    public string? DeploymentType { get; init; }

    public string? Version { get; init; }

    /// <summary>Major, minor, patch.</summary>
    public IReadOnlyList<int>? VersionNumbers { get; init; }

    public JiraInstant ServerTime { get; init; }
}
