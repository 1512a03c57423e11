namespace ProductProcess.Ingest.Sources.Http;

/// <summary>An answer that looks like success and is none: a login page, an anonymous answer, another address.</summary>
internal sealed class RefusedSignal(Refusal refusal, string detail) : Exception($"{refusal}: {detail}")
{
    public Refusal Refusal { get; } = refusal;

    public string Detail { get; } = detail;
}
