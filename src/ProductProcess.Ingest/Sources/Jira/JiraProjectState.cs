namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Where a project is.</summary>
internal enum JiraProjectState
{
    Live,

    Archived,

    /// <summary>In the bin, for 60 days on Cloud.</summary>
    Deleted,
}
