using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>The walk ends when the token is gone. <c>isLast</c> is not read: it is not to be trusted.</summary>
internal sealed record CloudSearchPage
{
    public IReadOnlyList<JiraIssueRef>? Issues { get; init; }

    public string? NextPageToken { get; init; }

    /// <summary>Says that a question was not understood, where validation is off.</summary>
    public IReadOnlyList<string>? WarningMessages { get; init; }
}
