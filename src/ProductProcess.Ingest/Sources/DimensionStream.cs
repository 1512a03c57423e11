namespace ProductProcess.Ingest.Sources;

/// <summary>A dimension declared by its name, its key, how it is fetched and how one record is mapped.</summary>
internal sealed class DimensionStream<T>(
    string name,
    Func<T, string?> key,
    Func<CancellationToken, IAsyncEnumerable<T>> fetch,
    Action<T, DimensionRecords> map,
    Func<T, string> payload) : IDimensionStream
{
    public string Name { get; } = name;

    public bool Optional { get; init; }

    public async Task<DimensionPage> ReadAsync(CancellationToken cancellationToken)
    {
        var records = new DimensionRecords();
        var quarantined = new List<QuarantinedRecord>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var record in fetch(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var id = key(record);
            if (id is not null && !seen.Add(id))
                continue;
            try
            {
                map(record, records);
            }
            catch (UnreadableException reason)
            {
                quarantined.Add(new QuarantinedRecord(Name, id ?? $"#{quarantined.Count}", "", reason.Message, payload(record)));
            }
        }

        return new DimensionPage(seen.Count, records, quarantined);
    }
}
