using ProductProcess.Ingest.Sources.Jira.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>What only Jira Cloud offers (REST v3).</summary>
internal interface ICloudApi
{
    [Get("/rest/api/3/project/search")]
    Task<JiraPage<JiraProject>> ProjectsAsync(
        int startAt, int maxResults, string expand, string? status, CancellationToken cancellationToken);

    [Get("/rest/api/3/field/search")]
    Task<JiraPage<JiraField>> FieldsAsync(int startAt, int maxResults, CancellationToken cancellationToken);

    [Get("/rest/api/3/priority/search")]
    Task<JiraPage<JiraNamed>> PrioritiesAsync(int startAt, int maxResults, CancellationToken cancellationToken);

    [Get("/rest/api/3/resolution/search")]
    Task<JiraPage<JiraNamed>> ResolutionsAsync(int startAt, int maxResults, CancellationToken cancellationToken);

    [Post("/rest/api/3/search/jql")]
    Task<CloudSearchPage> SearchAsync([Body] CloudSearch search, CancellationToken cancellationToken);

    [Post("/rest/api/3/search/approximate-count")]
    Task<CloudCount> CountAsync([Body] CloudCountQuestion question, CancellationToken cancellationToken);

    [Post("/rest/api/3/issue/bulkfetch")]
    Task<CloudBulkIssues> IssuesAsync([Body] CloudBulkFetch issues, CancellationToken cancellationToken);

    [Post("/rest/api/3/changelog/bulkfetch")]
    Task<CloudChangelogPage> ChangelogsAsync([Body] CloudChangelogFetch issues, CancellationToken cancellationToken);

    [Get("/rest/api/3/issue/{id}/changelog")]
    Task<JiraPage<JiraHistory>> ChangelogAsync(string id, int startAt, int maxResults, CancellationToken cancellationToken);

    [Get("/rest/api/3/user/bulk")]
    Task<JiraPage<JiraUser>> UsersAsync(
        [Query(CollectionFormat.Multi)] IReadOnlyList<string> accountId, int maxResults, CancellationToken cancellationToken);

    [Get("/rest/api/3/issue/{id}/comment")]
    Task<JiraComments> CommentsAsync(string id, int startAt, int maxResults, CancellationToken cancellationToken);
}
