using ProductProcess.Ingest.Sources.Jira.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Boards and sprints (Agile 1.0), the same on Cloud and Data Center. Pages hold 50, whatever is asked for.</summary>
internal interface IJiraAgileApi
{
    [Get("/rest/agile/1.0/board")]
    Task<JiraPage<JiraBoard>> BoardsAsync(int startAt, int maxResults, CancellationToken cancellationToken);

    [Get("/rest/agile/1.0/board")]
    Task<JiraPage<JiraBoard>> BoardsAsync(string projectKeyOrId, int startAt, int maxResults, CancellationToken cancellationToken);

    [Get("/rest/agile/1.0/board/{id}/configuration")]
    Task<JiraBoardConfiguration> ConfigurationAsync(string id, CancellationToken cancellationToken);

    [Get("/rest/agile/1.0/board/{id}/sprint")]
    Task<JiraPage<JiraSprint>> SprintsAsync(string id, int startAt, int maxResults, CancellationToken cancellationToken);
}
