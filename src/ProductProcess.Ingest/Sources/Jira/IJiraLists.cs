using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>The lists that Cloud pages and Data Center does not.</summary>
internal interface IJiraLists
{
    IAsyncEnumerable<JiraProject> ProjectsAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<JiraNamed> PrioritiesAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<JiraNamed> ResolutionsAsync(CancellationToken cancellationToken);
}
