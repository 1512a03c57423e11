namespace ProductProcess.Core.Work;

/// <summary>
/// An account. Names live in one table of the store and here on the way to it; a <see cref="WorkLog"/> knows ids
/// only.
/// </summary>
public sealed record Person(string Id, string Name, string? Email, PersonKind Kind, bool Active);
