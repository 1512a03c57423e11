namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>
/// One row of an issue's history. It may hold many changes and may grow later, where a team groups what happens within a short
/// time. Ids stay when what they name was deleted.
/// </summary>
internal sealed record LinearHistory
{
    public string? Id { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Null when an integration, an automation or Linear itself acted.</summary>
    public string? ActorId { get; init; }

    public LinearBot? BotActor { get; init; }

    public string? FromStateId { get; init; }

    public string? ToStateId { get; init; }

    public string? FromAssigneeId { get; init; }

    public string? ToAssigneeId { get; init; }

    public string? FromCycleId { get; init; }

    public string? ToCycleId { get; init; }

    public string? FromProjectId { get; init; }

    public string? ToProjectId { get; init; }

    public string? FromParentId { get; init; }

    public string? ToParentId { get; init; }

    public string? FromTeamId { get; init; }

    public string? ToTeamId { get; init; }

    public double? FromPriority { get; init; }

    public double? ToPriority { get; init; }

    public double? FromEstimate { get; init; }

    public double? ToEstimate { get; init; }

    public string? FromDueDate { get; init; }

    public string? ToDueDate { get; init; }

    public IReadOnlyList<string>? AddedLabelIds { get; init; }

    public IReadOnlyList<string>? RemovedLabelIds { get; init; }

    public IReadOnlyList<LinearRelationChange>? RelationChanges { get; init; }

    public bool? Archived { get; init; }

    public bool? Trashed { get; init; }

    public bool? AutoArchived { get; init; }

    public bool? AutoClosed { get; init; }

    public bool? UpdatedDescription { get; init; }

    public LinearRef? IssueImport { get; init; }

    public LinearWorkflow? WorkflowMetadata { get; init; }
}
