using ProductProcess.Core.Findings;

namespace ProductProcess.App.Run;

/// <summary>What no run of this version looks at, whatever the data; printed in every briefing.</summary>
internal static class StandingLimits
{
    public static IReadOnlyList<NotLookedAt> All { get; } =
    [
        new("Work that is not in the tracker", "It is invisible to this briefing: talk, care, reviews in other tools, thinking, and work people chose not to write down."),
        new("Pull requests, calendars, chat", "They are not read."),
        new("Hours, worklogs, estimates", "They are not used: days an item sat in progress are no measure of effort."),
        new("Descriptions and comment texts", "They are not read; only that somebody commented, and when."),
        new("Sub-tasks on their own", "The hands on a sub-task count for the item it belongs to."),
    ];
}
