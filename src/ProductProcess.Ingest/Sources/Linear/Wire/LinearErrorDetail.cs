namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearErrorDetail
{
    /// <summary>RATELIMITED, AUTHENTICATION_ERROR, FORBIDDEN, INPUT_ERROR …; an open set.</summary>
    public string? Code { get; init; }

    public string? Type { get; init; }

    public string? UserPresentableMessage { get; init; }
}
