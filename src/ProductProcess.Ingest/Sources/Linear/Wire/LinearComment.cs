namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>That somebody wrote. The body is not asked for.</summary>
internal sealed record LinearComment
{
    public string? Id { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public LinearRef? User { get; init; }

    public LinearBot? BotActor { get; init; }

    public LinearOutsider? ExternalUser { get; init; }
}
