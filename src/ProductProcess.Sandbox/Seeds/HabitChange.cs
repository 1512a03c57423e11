namespace ProductProcess.Sandbox.Seeds;

/// <summary>From a day on, a team lives by other habits. Those not named stay as they were.</summary>
public sealed record HabitChange(DateOnly From, Habits Habits);
