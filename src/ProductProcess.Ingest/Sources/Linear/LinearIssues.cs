using System.Text.Json;
using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Mapping;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Whole issues by id, with everything that hangs on them.</summary>
internal sealed class LinearIssues(LinearCalls calls, LinearKnown known, LinearMapper mapper)
{
    private const string Stream = "items";

    private readonly LinearHistoryAccess _histories = new();

    public async Task<ItemPage> DownloadAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var (records, withHistory) = await FetchAsync(rawIds, cancellationToken).ConfigureAwait(false);
        var reader = new LinearPageReader(mapper.Begin());
        var rest = new LinearRest(calls, _histories);
        var read = new List<(JsonElement Record, LinearIssue Issue, LinearParts Parts)>(records.Count);
        foreach (var record in records)
        {
            if (reader.Parse(record, LinearJson.Default.LinearIssue, i => i.Id) is not { } issue)
                continue;
            if (!rawIds.Contains(issue.Id!, StringComparer.Ordinal))
                throw NotAsked(issue.Id!);
            var parts = new LinearParts();
            foreach (var part in LinearPart.All)
                rest.Add(issue.Id!, parts, part, part.Take(issue, parts));
            if (!withHistory && _histories.IsGone)
                parts.HistoryRefused = true;
            else if (!withHistory)
                rest.AddWhole(issue.Id!, parts, LinearPart.History);
            read.Add((record, issue, parts));
        }

        await rest.ReadAsync(cancellationToken).ConfigureAwait(false);
        foreach (var (record, issue, parts) in read)
            reader.Add(record, issue.Id!, () => mapper.Map(issue, parts, reader.Reading, reader.Quarantined));
        return reader.Page(rawIds.Count);
    }

    /// <summary>
    /// With histories, or without where the tracker refuses some: one that is refused must not keep the others from being read.
    /// </summary>
    private async Task<(List<JsonElement> Records, bool WithHistory)> FetchAsync(
        IReadOnlyList<string> rawIds,
        CancellationToken cancellationToken)
    {
        if (_histories.IsGone)
            return (await FetchAsync(rawIds, history: false, cancellationToken).ConfigureAwait(false), false);
        try
        {
            var records = await FetchAsync(rawIds, history: true, cancellationToken).ConfigureAwait(false);
            _histories.Answered();
            return (records, true);
        }
        catch (HistoryRefusedException)
        {
            _histories.Refused();
            return (await FetchAsync(rawIds, history: false, cancellationToken).ConfigureAwait(false), false);
        }
    }

    private async Task<List<JsonElement>> FetchAsync(IReadOnlyList<string> rawIds, bool history, CancellationToken cancellationToken)
    {
        var records = new List<JsonElement>(rawIds.Count);
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (string? after = null; ;)
        {
            var variables = new JsonObject
            {
                ["first"] = rawIds.Count,
                ["after"] = after,
                ["filter"] = LinearFilters.Ids(rawIds),
                ["titles"] = calls.Options.ReadTitles,
                ["history"] = history,
                ["needs"] = known.Requests,
            };
            var page = await calls
                .PageAsync(Stream, LinearQueries.Issues, variables, LinearJson.Default.LinearPageJsonElement, cancellationToken)
                .ConfigureAwait(false);
            records.AddRange(page.Nodes!);
            if (!page.PageInfo!.HasNextPage)
                return records;
            after = page.PageInfo.EndCursor;
            LinearPages.CheckCursor(calls.Options, Stream, after, used);
        }
    }

    private TrackerAnswerException NotAsked(string rawId) => new(
        calls.Options.Name, Stream, $"the tracker returned item {rawId}, which was not asked for.",
        "Run again; if it stays so, the tracker ignores filters.");
}
