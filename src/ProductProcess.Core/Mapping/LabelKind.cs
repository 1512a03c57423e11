using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>A label that says what kind of work an item is, where its type does not.</summary>
public sealed record LabelKind(string Label, ItemKind Kind);
