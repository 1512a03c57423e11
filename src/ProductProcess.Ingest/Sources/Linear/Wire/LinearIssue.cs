namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearIssue
{
    public string? Id { get; init; }

    public string? Identifier { get; init; }

    public IReadOnlyList<string>? PreviousIdentifiers { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    public double? Priority { get; init; }

    public double? Estimate { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public string? DueDate { get; init; }

    public IReadOnlyList<string>? LabelIds { get; init; }

    public string? IntegrationSourceType { get; init; }

    public LinearRef? Creator { get; init; }

    public LinearBot? BotActor { get; init; }

    public LinearOutsider? ExternalUserCreator { get; init; }

    public LinearRef? AsksRequester { get; init; }

    public LinearOutsider? AsksExternalUserRequester { get; init; }

    public LinearRef? Assignee { get; init; }

    public LinearState? State { get; init; }

    public LinearTeam? Team { get; init; }

    public LinearRef? Cycle { get; init; }

    public LinearRef? Project { get; init; }

    public LinearRef? Parent { get; init; }

    public LinearPage<LinearSpan>? StateHistory { get; init; }

    public LinearPage<LinearHistory>? History { get; init; }

    public LinearPage<LinearRelation>? Relations { get; init; }

    public LinearPage<LinearRelation>? InverseRelations { get; init; }

    public LinearPage<LinearComment>? Comments { get; init; }

    public LinearPage<LinearNeed>? Needs { get; init; }
}
