namespace ProductProcess.Briefing.Models;

/// <summary>Method, coverage and limits, made from what was so this time.</summary>
public sealed record ThingsToKnow
{
    public required IReadOnlyList<Pair> LookedAt { get; init; }

    public required IReadOnlyList<Pair> NotLookedAt { get; init; }

    public required IReadOnlyList<string> DataQuality { get; init; }

    public required IReadOnlyList<CheckRow> Checks { get; init; }

    public required IReadOnlyList<string> HowSure { get; init; }

    public required IReadOnlyList<string> Use { get; init; }
}
