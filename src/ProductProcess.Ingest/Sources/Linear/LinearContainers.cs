using System.Text.Json;
using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Mapping;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Whole projects and initiatives by id.</summary>
internal sealed class LinearContainers(LinearCalls calls, LinearKnown known, LinearContainerMapper mapper)
{
    private const string Stream = "items";

    public async Task<ItemPage> DownloadAsync(LinearKind kind, IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var reader = new LinearPageReader(mapper.Begin());
        var query = kind == LinearKind.Project ? LinearQueries.Projects : LinearQueries.Initiatives;
        foreach (var chunk in rawIds.Chunk(query.First(LinearBudget.Points)))
        {
            var variables = new JsonObject
            {
                ["first"] = chunk.Length,
                ["filter"] = LinearFilters.Ids(chunk),
                ["titles"] = calls.Options.ReadTitles,
            };
            if (kind == LinearKind.Project)
                variables["initiatives"] = known.Initiatives;
            var page = await calls
                .PageAsync(Stream, query, variables, LinearJson.Default.LinearPageJsonElement, cancellationToken)
                .ConfigureAwait(false);
            foreach (var record in page.Nodes!)
                Read(kind, record, chunk, reader);
        }

        return reader.Page(rawIds.Count);
    }

    private void Read(LinearKind kind, JsonElement record, string[] asked, LinearPageReader reader)
    {
        if (kind == LinearKind.Project)
        {
            if (reader.Parse(record, LinearJson.Default.LinearProject, p => p.Id) is { } project)
                reader.Add(record, Asked(project.Id!, asked), () => mapper.Map(project, reader.Reading));
        }
        else if (reader.Parse(record, LinearJson.Default.LinearInitiative, i => i.Id) is { } initiative)
        {
            reader.Add(record, Asked(initiative.Id!, asked), () => mapper.Map(initiative, reader.Reading));
        }
    }

    private string Asked(string rawId, string[] asked) => asked.Contains(rawId, StringComparer.Ordinal)
        ? rawId
        : throw new TrackerAnswerException(
            calls.Options.Name, Stream, $"the tracker returned item {rawId}, which was not asked for.",
            "Run again; if it stays so, the tracker ignores filters.");
}
