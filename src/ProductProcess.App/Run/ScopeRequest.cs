using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Run;

/// <summary>A scope as a run needs it.</summary>
/// <param name="Id">Short name used in file names.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Projects">Project keys; empty means every project of the sources.</param>
/// <param name="Calendar">Zone and holidays.</param>
/// <param name="SmallestGroup">k of the leadership edition.</param>
internal sealed record ScopeRequest(
    string Id,
    string Title,
    IReadOnlyList<string> Projects,
    WorkCalendar Calendar,
    int SmallestGroup = 5)
{
    /// <summary>What the coach knows happened, beside what the records show.</summary>
    public IReadOnlyList<EnteredEvent> Events { get; init; } = [];
}
