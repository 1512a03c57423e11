namespace ProductProcess.Sandbox.Seeds;

/// <summary>How a team takes on work: in sprints, or item by item.</summary>
/// <param name="SprintWeeks">Length of a sprint in weeks, 0 for flow.</param>
/// <param name="Starts">The weekday on which sprints start.</param>
public sealed record Cadence(int SprintWeeks, DayOfWeek Starts)
{
    public static Cadence Flow { get; } = new(0, DayOfWeek.Monday);

    public bool HasSprints => SprintWeeks > 0;
}
