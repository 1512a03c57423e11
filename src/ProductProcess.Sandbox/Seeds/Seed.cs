namespace ProductProcess.Sandbox.Seeds;

/// <summary>An organisation in a few lines: who works there and by what habits. What they produce is simulated.</summary>
public sealed record Seed
{
    /// <summary>The file's name without its ending, for example <c>harbour</c>.</summary>
    public required string Name { get; init; }

    /// <summary>First 12 hex digits of the SHA-256 of the file, line ends normalised: the same at every strength.</summary>
    public required string Hash { get; init; }

    /// <summary>What the organisation calls itself.</summary>
    public required string Title { get; init; }

    /// <summary>The zone of the organisation; a team may name its own.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>First simulated day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day that is no longer simulated.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Same number, same histories, byte for byte.</summary>
    public required int Random { get; init; }

    public IReadOnlyList<DateOnly> Holidays { get; init; } = [];

    /// <summary>People outside the teams, who only ask.</summary>
    public IReadOnlyList<DepartmentSeed> Departments { get; init; } = [];

    /// <summary>Names of app accounts that touch items.</summary>
    public IReadOnlyList<string> Bots { get; init; } = [];

    public required IReadOnlyList<TeamSeed> Teams { get; init; }

    /// <summary>A sound organisation: no rule may speak of it.</summary>
    public bool IsSteady { get; init; }

    /// <summary>What is planted, and where; nothing in a steady seed, and in one that is only shown or timed.</summary>
    public IReadOnlyList<Planting> Plants { get; init; } = [];

    /// <summary>Whether it differs from one strength to the next.</summary>
    public bool HasStrengths => Teams.Any(team => team.HasStrengths);
}
