namespace ProductProcess.Sandbox.Seeds;

/// <summary>A team with a project of its own.</summary>
public sealed record TeamSeed
{
    public required string Name { get; init; }

    /// <summary>The key of its project, for example <c>QUA</c>.</summary>
    public required string Key { get; init; }

    /// <summary>One zone a person: where each of them keeps office hours (09:00 to 17:00).</summary>
    public required IReadOnlyList<TimeZoneInfo> People { get; init; }

    /// <summary>The zone of the team's calendar and of its planning.</summary>
    public required TimeZoneInfo Zone { get; init; }

    public Cadence Cadence { get; init; } = Cadence.Flow;

    /// <summary>Kinds of leaves and how often each is written, as weights.</summary>
    public KindWeights Kinds { get; init; } = new();

    public EffortSizes Effort { get; init; } = new();

    /// <summary>Planned leaves that belong to no larger effort, written down in a week; by default one for every four people.</summary>
    public double? SmallWorkPerWeek { get; init; }

    public LargerEfforts LargerEfforts { get; init; } = new();

    public Habits Habits { get; init; } = Habits.Steady;

    /// <summary>When habits change on the way: from that day on the new ones hold.</summary>
    public HabitChange? Later { get; init; }

    /// <summary>Whether a habit of it is written at three strengths.</summary>
    public bool HasStrengths { get; init; }

    public Habits HabitsOn(DateOnly day) => Later is { } later && day >= later.From ? later.Habits : Habits;
}
