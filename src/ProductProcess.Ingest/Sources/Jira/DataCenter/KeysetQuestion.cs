namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>What a walk asks of each item, and which items it asks for besides their project.</summary>
internal sealed record KeysetQuestion(string? Where, int PageSize, IReadOnlyList<string> Fields, IReadOnlyList<string>? Expand);
