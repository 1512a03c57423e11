using System.Text.Json;
using ProductProcess.Ingest.Sources.Jira.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>What only Jira Data Center offers (REST v2).</summary>
internal interface IServerApi
{
    [Get("/rest/api/2/project")]
    Task<IReadOnlyList<JiraProject>> ProjectsAsync(string expand, bool? includeArchived, CancellationToken cancellationToken);

    [Post("/rest/api/2/search")]
    Task<ServerSearchPage> SearchAsync([Body] ServerSearch search, CancellationToken cancellationToken);

    [Get("/rest/api/2/issue/{id}?expand=changelog")]
    Task<JsonElement> IssueAsync(string id, string fields, CancellationToken cancellationToken);

    [Get("/rest/api/2/issue/{id}")]
    Task<JsonElement> IssueBareAsync(string id, string fields, CancellationToken cancellationToken);

    [Get("/rest/api/2/issue/{id}/comment")]
    Task<JiraComments> CommentsAsync(string id, int startAt, int maxResults, CancellationToken cancellationToken);
}
