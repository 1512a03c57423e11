namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>An account: <c>accountId</c> on Cloud, <c>key</c> and <c>name</c> on Data Center.</summary>
internal sealed record JiraUser
{
    public string? AccountId { get; init; }

    public string? AccountType { get; init; }

    public string? Key { get; init; }

    public string? Name { get; init; }

    public string? DisplayName { get; init; }

    public string? EmailAddress { get; init; }

    public bool? Active { get; init; }

    /// <summary>The account's own zone (IANA), told to the account alone.</summary>
    public string? TimeZone { get; init; }
}
