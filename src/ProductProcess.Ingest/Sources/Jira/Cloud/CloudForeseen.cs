using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>Histories as they were at an instant of the tracker's clock, by raw id; items without any are left out.</summary>
internal sealed record CloudForeseen(DateTimeOffset At, IReadOnlyDictionary<string, List<JiraHistory>> Histories)
{
    /// <summary>Clocks tick in seconds, and an answer may come from a node that is a moment behind.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    /// <summary>The item has not moved since, so its history is whole.</summary>
    public bool Covers(JiraIssue issue) => issue.Fields?.Updated.Value is { } updated && updated < At - Margin;
}
