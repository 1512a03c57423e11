namespace ProductProcess.Ingest.Sources;

/// <summary>The trackers that can be read, as settings name them.</summary>
public static class SourceKinds
{
    public const string JiraCloud = "jira-cloud";

    public const string JiraDataCenter = "jira-dc";

    public const string Linear = "linear";

    public static IReadOnlyList<string> All { get; } = [JiraCloud, JiraDataCenter, Linear];
}
