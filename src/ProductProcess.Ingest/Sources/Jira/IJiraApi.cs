using ProductProcess.Ingest.Sources.Jira.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>What every Jira answers alike, under version 2 (Data Center, Cloud) or 3 (Cloud).</summary>
internal interface IJiraApi
{
    [Get("/rest/api/{version}/serverInfo")]
    Task<JiraServer> ServerAsync(string version, CancellationToken cancellationToken);

    [Get("/rest/api/{version}/myself")]
    Task<JiraUser> MyselfAsync(string version, CancellationToken cancellationToken);

    [Get("/rest/api/{version}/field")]
    Task<IReadOnlyList<JiraField>> FieldsAsync(string version, CancellationToken cancellationToken);

    [Get("/rest/api/{version}/status")]
    Task<IReadOnlyList<JiraStatus>> StatusesAsync(string version, CancellationToken cancellationToken);

    [Get("/rest/api/{version}/priority")]
    Task<IReadOnlyList<JiraNamed>> PrioritiesAsync(string version, CancellationToken cancellationToken);

    [Get("/rest/api/{version}/resolution")]
    Task<IReadOnlyList<JiraNamed>> ResolutionsAsync(string version, CancellationToken cancellationToken);

    [Get("/rest/api/{version}/issuetype")]
    Task<IReadOnlyList<JiraIssueType>> TypesAsync(string version, CancellationToken cancellationToken);
}
