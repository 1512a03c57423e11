namespace ProductProcess.Core.Work;

/// <summary>That somebody wrote, when, and how much. The text itself is not read.</summary>
/// <param name="Id"><c>source:comment:id</c>.</param>
/// <param name="ItemId">The work item.</param>
/// <param name="At">The instant it was written.</param>
/// <param name="AuthorId">Null when the tracker does not say.</param>
/// <param name="Length">Characters, -1 when not known.</param>
public sealed record Comment(string Id, string ItemId, DateTimeOffset At, string? AuthorId, int Length);
