namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary><c>new</c>, <c>indeterminate</c>, <c>done</c>, <c>undefined</c>, or something nobody has seen yet.</summary>
internal sealed record JiraStatusCategory
{
    public string? Key { get; init; }
}
