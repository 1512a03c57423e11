namespace ProductProcess.Core.Rules.Context;

/// <summary>An event that a coach knows of.</summary>
/// <param name="On">The day.</param>
/// <param name="Team">Name or id of the team; null for every team of the scope.</param>
/// <param name="What">One of <see cref="EventKinds.Names"/>.</param>
/// <param name="Note">Their own words, for the coach edition alone.</param>
public sealed record EnteredEvent(DateOnly On, string? Team, string What, string Note = "");
