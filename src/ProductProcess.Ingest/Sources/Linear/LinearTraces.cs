using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>
/// Walks ids and instants of everything that becomes an item, archived ones included, in the order of creation: an edit moves
/// nothing there, so that a walk misses nothing while people work. What lies in the bin is left out.
/// </summary>
internal sealed class LinearTraces(LinearCalls calls, LinearTeams teams, LinearKnown known)
{
    private const string Stream = "items";

    private readonly Dictionary<string, LinearKind> _containers = new(StringComparer.Ordinal);

    /// <summary>What an id stands for, as the latest walks told; issues are not remembered, they are the rule.</summary>
    public LinearKind KindOf(string rawId) => _containers.GetValueOrDefault(rawId, LinearKind.Issue);

    public async IAsyncEnumerable<IReadOnlyList<SweptItem>> SweepAsync(
        DateTimeOffset? since,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var kind in Kinds)
        {
            await foreach (var page in PagesAsync(kind, Moved(kind, since), cancellationToken).ConfigureAwait(false))
            {
                foreach (var trace in page)
                    Check(kind, trace, since);
                yield return [.. page.Where(t => t.Trashed != true).Select(t => Swept(kind, t))];
            }
        }
    }

    /// <summary>Those of some ids that are there, whatever they stand for.</summary>
    public async Task<IReadOnlyDictionary<string, LinearTrace>> FindAsync(
        IReadOnlyList<string> rawIds,
        CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, LinearTrace>(StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            foreach (var chunk in rawIds.Where(id => !found.ContainsKey(id)).Chunk(LinearBudget.MostPerPage).ToArray())
            {
                await foreach (var page in PagesAsync(kind, LinearFilters.Ids(chunk), cancellationToken).ConfigureAwait(false))
                {
                    foreach (var trace in page.Where(t => t.Id is not null && chunk.Contains(t.Id)))
                        found[trace.Id!] = trace;
                }
            }
        }

        return found;
    }

    private LinearKind[] Kinds =>
        known.Initiatives ? [LinearKind.Issue, LinearKind.Project, LinearKind.Initiative] : [LinearKind.Issue, LinearKind.Project];

    private IAsyncEnumerable<IReadOnlyList<LinearTrace>> PagesAsync(LinearKind kind, JsonObject? filter, CancellationToken cancellationToken) =>
        calls.PagesAsync(
            Stream,
            kind switch
            {
                LinearKind.Issue => LinearQueries.IssueTraces,
                LinearKind.Project => LinearQueries.ProjectTraces,
                _ => LinearQueries.InitiativeTraces,
            },
            LinearJson.Default.LinearPageLinearTrace,
            filter,
            cancellationToken);

    private JsonObject? Moved(LinearKind kind, DateTimeOffset? since)
    {
        var filter = new JsonObject();
        if (since is { } from)
            filter["updatedAt"] = new JsonObject { ["gte"] = LinearFilters.Instant(from) };
        if (teams.Restricted)
        {
            var (field, only) = kind switch
            {
                LinearKind.Issue => ("team", teams.In()),
                LinearKind.Project => ("accessibleTeams", new JsonObject { ["some"] = teams.In() }),
                _ => ("teams", new JsonObject { ["some"] = teams.In() }),
            };
            filter[field] = only;
        }

        return filter.Count == 0 ? null : filter;
    }

    /// <summary>Linear has been seen to ignore filters; nothing may be concluded from such a page.</summary>
    private void Check(LinearKind kind, LinearTrace trace, DateTimeOffset? since)
    {
        if (trace.Id is null || trace.UpdatedAt is not { } updated)
            throw Wrong($"the tracker returned an item without id or instant ({kind}).");
        if (since is { } from && updated.ToUnixTimeMilliseconds() < from.ToUnixTimeMilliseconds())
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"asked for what moved since {from:u}, the tracker returned item {trace.Id}, which has not."));
        if (kind == LinearKind.Issue && !teams.Wanted(trace.Team?.Key))
            throw Wrong($"the tracker returned item {trace.Id} of a team that was not asked for.");
    }

    private TrackerAnswerException Wrong(string what) =>
        new(calls.Options.Name, Stream, what, "Run again; if it stays so, the tracker ignores filters.");

    private SweptItem Swept(LinearKind kind, LinearTrace trace)
    {
        if (kind != LinearKind.Issue)
            _containers[trace.Id!] = kind;
        return new SweptItem(trace.Id!, trace.UpdatedAt!.Value.ToUnixTimeMilliseconds());
    }
}
