namespace ProductProcess.Ingest.Store;

/// <summary>What part of the store is read.</summary>
/// <param name="Sources">Names of sources; empty is all.</param>
/// <param name="Projects">Project keys; empty is all.</param>
public sealed record StoreScope(IReadOnlyList<string> Sources, IReadOnlyList<string> Projects)
{
    public static StoreScope Everything { get; } = new([], []);
}
