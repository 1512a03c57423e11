using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>
/// One field went from one value to another. Values are raw ids; sprints, labels and components are sets of them (see
/// <see cref="IdSet"/>); null is "none". A link is written as <see cref="LinkText"/> says.
/// </summary>
public sealed record FieldChange(ChangeField Field, string? From, string? To);
