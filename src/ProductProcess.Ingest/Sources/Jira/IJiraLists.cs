using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>The lists that Cloud and Data Center give in different ways.</summary>
internal interface IJiraLists
{
    IAsyncEnumerable<JiraProject> ProjectsAsync(JiraProjectState state, CancellationToken cancellationToken);

    /// <summary>All fields the account can learn of; the same one may come twice.</summary>
    IAsyncEnumerable<JiraField> FieldsAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<JiraNamed> PrioritiesAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<JiraNamed> ResolutionsAsync(CancellationToken cancellationToken);
}
