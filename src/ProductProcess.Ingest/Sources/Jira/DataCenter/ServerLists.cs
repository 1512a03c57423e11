using System.Runtime.CompilerServices;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>Data Center answers all of these at once.</summary>
internal sealed class ServerLists(JiraClient client, IServerApi api) : IJiraLists
{
    /// <summary>There is no list of what is in the bin: deleted is deleted.</summary>
    public async IAsyncEnumerable<JiraProject> ProjectsAsync(
        JiraProjectState state,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (state == JiraProjectState.Deleted)
            yield break;
        var archived = state == JiraProjectState.Archived;
        var all = client.Calls.ListAsync(
            "projects", () => api.ProjectsAsync("projectKeys", archived ? true : null, cancellationToken), cancellationToken);
        await foreach (var project in all.ConfigureAwait(false))
        {
            if ((project.Archived ?? false) == archived)
                yield return project;
        }
    }

    public IAsyncEnumerable<JiraField> FieldsAsync(CancellationToken cancellationToken) =>
        client.Calls.ListAsync("fields", () => client.Api.FieldsAsync("2", cancellationToken), cancellationToken);

    public IAsyncEnumerable<JiraNamed> PrioritiesAsync(CancellationToken cancellationToken) =>
        client.Calls.ListAsync("priorities", () => client.Api.PrioritiesAsync("2", cancellationToken), cancellationToken);

    public IAsyncEnumerable<JiraNamed> ResolutionsAsync(CancellationToken cancellationToken) =>
        client.Calls.ListAsync("resolutions", () => client.Api.ResolutionsAsync("2", cancellationToken), cancellationToken);
}
