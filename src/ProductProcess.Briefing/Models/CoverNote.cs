using ProductProcess.Briefing.Privacy;

namespace ProductProcess.Briefing.Models;

/// <summary>To the coach: what changed, what leaders will not see, and a way to talk about it.</summary>
public sealed record CoverNote(
    IReadOnlyList<Pair> Changes,
    IReadOnlyList<Redaction> Redactions,
    IReadOnlyList<string> Order,
    IReadOnlyList<string> AskTeam,
    IReadOnlyList<string> AskLeaders,
    IReadOnlyList<string> BeforeSharing);
