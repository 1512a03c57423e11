namespace ProductProcess.Core.Work;

/// <summary>
/// One field of one work item went from one value to another. Values are ids (or sets of ids, see
/// <see cref="IdSet"/>); null is "none". Of <see cref="ChangeField.Other"/> only the field's name is kept.
/// </summary>
/// <param name="Field">What changed, in our words.</param>
/// <param name="FieldName">What the tracker calls it.</param>
/// <param name="From">The value before.</param>
/// <param name="To">The value after.</param>
/// <param name="FromText">The name shown for <paramref name="From"/> at the time. Shown, never decided on.</param>
/// <param name="ToText">The name shown for <paramref name="To"/> at the time.</param>
public sealed record Change(
    ChangeField Field,
    string FieldName,
    string? From,
    string? To,
    string? FromText = null,
    string? ToText = null);
