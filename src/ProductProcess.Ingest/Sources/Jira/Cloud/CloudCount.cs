namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>About how many items a question finds; the index lags.</summary>
internal sealed record CloudCount
{
    public int? Count { get; init; }
}
