using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>Data Center answers all of these at once.</summary>
internal sealed class ServerLists(JiraClient client, IServerApi api) : IJiraLists
{
    public IAsyncEnumerable<JiraProject> ProjectsAsync(CancellationToken cancellationToken) =>
        client.Calls.ListAsync("projects", () => api.ProjectsAsync(cancellationToken), cancellationToken);

    public IAsyncEnumerable<JiraNamed> PrioritiesAsync(CancellationToken cancellationToken) =>
        client.Calls.ListAsync("priorities", () => client.Api.PrioritiesAsync("2", cancellationToken), cancellationToken);

    public IAsyncEnumerable<JiraNamed> ResolutionsAsync(CancellationToken cancellationToken) =>
        client.Calls.ListAsync("resolutions", () => client.Api.ResolutionsAsync("2", cancellationToken), cancellationToken);
}
