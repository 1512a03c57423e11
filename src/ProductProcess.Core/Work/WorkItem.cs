namespace ProductProcess.Core.Work;

/// <summary>
/// A piece of work as the tracker shows it now. History hangs beside it as <see cref="HistoryEntry"/>; the values at
/// creation are not recorded by every tracker and are rebuilt backwards from these.
/// </summary>
public sealed record WorkItem
{
    /// <summary><c>source:item:id</c>; survives a move to another project, the key does not.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it: <c>PAY-412</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Null when reading titles is switched off.</summary>
    public string? Title { get; init; }

    public required string TypeId { get; init; }

    public required ItemLevel Level { get; init; }

    public required string ProjectId { get; init; }

    public required string StatusId { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>When the tracker says the item last moved; decides whether it is downloaded again.</summary>
    public required DateTimeOffset Updated { get; init; }

    public string? ParentId { get; init; }

    /// <summary>Null where the tracker knows no team; the project stands in when frames are built.</summary>
    public string? TeamId { get; init; }

    public string? ReporterId { get; init; }

    /// <summary>The group the ask came from (a component, an organisation, a label), where one is recorded.</summary>
    public string? RequesterGroupId { get; init; }

    public string? AssigneeId { get; init; }

    public string? PriorityId { get; init; }

    /// <summary>How it ended, where the tracker records that beside the status (Jira's resolution).</summary>
    public string? ResolutionId { get; init; }

    public IReadOnlyList<string> SprintIds { get; init; } = [];

    public IReadOnlyList<string> LabelIds { get; init; } = [];

    public IReadOnlyList<string> ComponentIds { get; init; } = [];

    public DateOnly? Due { get; init; }

    /// <summary>Kept, never printed.</summary>
    public double? Estimate { get; init; }

    public bool Flagged { get; init; }

    /// <summary>Where a person opens it. Shown in the coach edition only.</summary>
    public string? Url { get; init; }
}
