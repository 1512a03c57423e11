namespace ProductProcess.Core.Work;

/// <summary>
/// How a tracker says a work item ended. Where <paramref name="Cancels"/> is true ("Won't fix", "Duplicate") an item
/// in a done status counts as cancelled.
/// </summary>
public sealed record Resolution(string Id, string Name, bool Cancels);
