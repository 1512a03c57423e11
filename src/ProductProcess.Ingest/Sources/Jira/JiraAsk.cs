using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>The fields of an item that are asked for: those that have a use, and no texts.</summary>
internal sealed class JiraAsk(SourceOptions options, JiraFieldFinder fields)
{
    /// <summary>Raise it when the mapper reads something else out of the same answer.</summary>
    private const string MapperVersion = "1";

    private static readonly string[] Always =
    [
        "status", "issuetype", "project", "priority", "resolution", "assignee", "reporter", "created", "updated", "duedate",
        "labels", "components", "parent", "issuelinks", "comment",
    ];

    public IReadOnlyList<string> Fields =>
        [.. options.ReadTitles ? ["summary"] : Array.Empty<string>(), .. Always, .. fields.Ids];

    /// <summary>What an item was read with, as one text.</summary>
    public string Shape => $"{MapperVersion} {string.Join(' ', Fields)}";
}
