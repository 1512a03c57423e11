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

    public IAsyncEnumerable<JiraProject> ProjectsAsync(JiraProjectState state, CancellationToken cancellationToken)
    {
        var status = state == JiraProjectState.Live ? null : state.ToString().ToLowerInvariant();
        return JiraPaging.AllAsync(
            at => client.Calls.AskAsync(
                "projects", () => api.ProjectsAsync(at, PageSize, "projectKeys", status, cancellationToken), cancellationToken),
            cancellationToken);
    }

    /// <summary>Two lists that differ a little: one leaves fields out that items use.</summary>
    public async IAsyncEnumerable<JiraField> FieldsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var used = client.Calls.ListAsync("fields", () => client.Api.FieldsAsync("3", cancellationToken), cancellationToken);
        await foreach (var field in used.ConfigureAwait(false))
            yield return field;
        var pages = JiraPaging.AllAsync(
            at => client.Calls.AskAsync("fields", () => api.FieldsAsync(at, SmallPageSize, cancellationToken), cancellationToken),
            cancellationToken);
        await foreach (var field in pages.UntilRefusedAsync(IsNotOffered, cancellationToken).ConfigureAwait(false))
            yield return field;
    }

    /// <summary>The first list is enough for most.</summary>
    private static bool IsNotOffered(TrackerException refused) =>
        refused.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone;

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
