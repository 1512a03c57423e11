namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>A link between two issues; an answer carries the other end only.</summary>
internal sealed record LinearRelation
{
    public string? Id { get; init; }

    /// <summary>blocks, duplicate, related, similar; an open set.</summary>
    public string? Type { get; init; }

    public LinearRef? Issue { get; init; }

    public LinearRef? RelatedIssue { get; init; }
}
