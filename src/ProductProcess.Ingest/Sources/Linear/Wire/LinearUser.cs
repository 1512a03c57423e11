namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearUser
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public bool Active { get; init; }

    /// <summary>An app or agent, no human.</summary>
    public bool App { get; init; }
}
