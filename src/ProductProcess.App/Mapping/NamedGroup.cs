namespace ProductProcess.App.Mapping;

/// <summary>Things of a tracker that one entry of a mapping stands for.</summary>
/// <param name="Written">What the entry names: a name, or an id where the name would say more or other than meant.</param>
/// <param name="Called">The name for a comment, where <paramref name="Written"/> is an id; otherwise empty.</param>
/// <param name="Members">All that the entry means.</param>
internal sealed record NamedGroup<T>(string Written, string Called, IReadOnlyList<T> Members);
