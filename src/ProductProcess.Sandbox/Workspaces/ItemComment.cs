namespace ProductProcess.Sandbox.Workspaces;

/// <summary>A comment: raw id, UTC milliseconds, raw id of its author, and the text.</summary>
public sealed record ItemComment(long Id, long At, string Author, string Text);
