using ProductProcess.Core.Work;

namespace ProductProcess.Core.Findings;

/// <param name="Id">Short name used in file names.</param>
/// <param name="Title">What people call it.</param>
/// <param name="TimeZone">IANA zone of days and months.</param>
/// <param name="Teams">By name, never by any figure.</param>
/// <param name="ProjectsStandIn">True where no team is recorded and projects stand in.</param>
/// <param name="People">Distinct people active in the period's windows, over all teams.</param>
/// <param name="SmallestGroup">k: nothing is shown of fewer people than this in the leadership edition.</param>
public sealed record ScopeFacts(
    string Id,
    string Title,
    string TimeZone,
    IReadOnlyList<TeamFacts> Teams,
    bool ProjectsStandIn,
    int People,
    int SmallestGroup)
{
    /// <summary>Keys of the projects looked at; empty means every project of the sources.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Days that did not count as working days, oldest first.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; init; } = [];

    /// <summary>The hours of a working day as the team declared them; missing where nobody did.</summary>
    public WorkHours? Hours { get; init; }
}
