using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>What a Jira and the account that reads it say of themselves.</summary>
internal sealed record JiraMeeting(JiraServer Server, JiraUser Me, Preflight Preflight);
