namespace ProductProcess.Core.Findings;

/// <summary>
/// Something that happened to a team or to the whole scope, after which figures often shift for a while by themselves:
/// new people, a new team, a migration of statuses, an import, a reorganisation.
/// </summary>
public sealed record ContextEvent
{
    /// <summary>For how long figures may shift, in days: eight weeks.</summary>
    public const int Days = 56;

    /// <summary>Id of the team; null for the scope as a whole.</summary>
    public string? Team { get; init; }

    /// <summary>Name of the team; empty for the scope as a whole.</summary>
    public string TeamName { get; init; } = "";

    /// <summary>The day on which it happened, or by which it had.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The first day on which figures count as usual again.</summary>
    public DateOnly ReadAgain => Day.AddDays(Days);

    /// <summary>What it was, as an id: growth, new-team, workflow-migration, import, clean-up, or what was entered.</summary>
    public required string Kind { get; init; }

    /// <summary>The same in words, without a number, a name or a key: "new people joined".</summary>
    public required string Says { get; init; }

    /// <summary>How it was seen, with its numbers. Coach edition only.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What the coach wrote about it. Coach edition only.</summary>
    public string Note { get; init; } = "";

    /// <summary>True where the settings name it, false where the records show it.</summary>
    public bool Entered { get; init; }
}
