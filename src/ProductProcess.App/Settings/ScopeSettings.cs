using System.ComponentModel.DataAnnotations;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Settings;

/// <summary>What one briefing is about: some projects of some sources.</summary>
internal sealed record ScopeSettings
{
    /// <summary>What people call it; the scope's own name where missing.</summary>
    public string? Title { get; init; }

    /// <summary>IANA zone in which days and months are counted.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>Names under Sources; empty means all of them.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Project keys; empty means every project that the sources read.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Folder of this scope's briefings; the common Output where missing.</summary>
    public string? Output { get; init; }

    /// <summary>Days nobody works, as ISO dates.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; init; } = [];

    /// <summary>
    /// The hours of a working day, where the team wants to be told of work outside them; without it no time of day is
    /// looked at.
    /// </summary>
    public WorkHours? Hours { get; init; }

    /// <summary>What happened to teams, as far as trackers do not show it.</summary>
    public IReadOnlyList<EventSettings> Events { get; init; } = [];

    /// <summary>Rules switched on and off, overridden, and from other folders.</summary>
    public ScopeRuleSettings Rules { get; init; } = new();

    /// <summary>Fewest people of a group that the leadership edition shows; 5 or more.</summary>
    [Range(5, 100, ErrorMessage = "SmallestGroup is 5 or more.")]
    public int SmallestGroup { get; init; } = 5;

    /// <summary>The working day of the month, from 1, on which last month's briefing is made.</summary>
    [Range(1, 15, ErrorMessage = "WorkingDay is 1 to 15.")]
    public int WorkingDay { get; init; } = 2;

    /// <summary>Local time of day, after which it is made.</summary>
    public TimeOnly At { get; init; } = new(7, 0);
}
