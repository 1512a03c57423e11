using System.Net;
using System.Runtime.CompilerServices;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>Projects in pages; priorities and resolutions as lists, or in pages where the lists are gone.</summary>
internal sealed class CloudLists(JiraClient client, ICloudApi api) : IJiraLists
{
    private const int PageSize = 100;
    private const int SmallPageSize = 50;

    public IAsyncEnumerable<JiraProject> ProjectsAsync(CancellationToken cancellationToken) => JiraPaging.AllAsync(
        at => client.Calls.AskAsync("projects", () => api.ProjectsAsync(at, PageSize, cancellationToken), cancellationToken),
        cancellationToken);

    public IAsyncEnumerable<JiraNamed> PrioritiesAsync(CancellationToken cancellationToken) => ListOrPagesAsync(
        "priorities",
        () => client.Api.PrioritiesAsync("3", cancellationToken),
        at => api.PrioritiesAsync(at, SmallPageSize, cancellationToken),
        cancellationToken);

    public IAsyncEnumerable<JiraNamed> ResolutionsAsync(CancellationToken cancellationToken) => ListOrPagesAsync(
        "resolutions",
        () => client.Api.ResolutionsAsync("3", cancellationToken),
        at => api.ResolutionsAsync(at, SmallPageSize, cancellationToken),
        cancellationToken);

    private async IAsyncEnumerable<JiraNamed> ListOrPagesAsync(
        string stream,
        Func<Task<IReadOnlyList<JiraNamed>>> list,
        Func<int, Task<JiraPage<JiraNamed>>> page,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<JiraNamed>? all = null;
        try
        {
            all = await client.Calls.AskAsync(stream, list, cancellationToken).ConfigureAwait(false);
        }
        catch (TrackerAnswerException gone) when (gone.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
        }

        if (all is null)
        {
            var pages = JiraPaging.AllAsync(at => client.Calls.AskAsync(stream, () => page(at), cancellationToken), cancellationToken);
            await foreach (var member in pages.ConfigureAwait(false))
                yield return member;
            yield break;
        }

        foreach (var member in all)
            yield return member;
    }
}
