namespace ProductProcess.Ingest.Sources.Http;

/// <summary>An answer asks for a wait that is longer than a run waits. Not an <see cref="HttpRequestException"/>: it is not repeated.</summary>
internal sealed class ParkedSignal(DateTimeOffset notBefore) : Exception($"Not before {notBefore:O}.")
{
    public DateTimeOffset NotBefore { get; } = notBefore;
}
