using ProductProcess.App.Run;

namespace ProductProcess.App.Hosting;

/// <summary>A scope that the service makes briefings of.</summary>
/// <param name="Choice">The scope, its sources and its folder.</param>
/// <param name="Schedule">When a briefing is due.</param>
/// <param name="At">Local time of day; its minute is the minute at which the job looks.</param>
internal sealed record HostedScope(ScopeChoice Choice, BriefingSchedule Schedule, TimeOnly At);
