namespace ProductProcess.Ingest.Store;

/// <summary>The store cannot be used. The message names the file and the next step.</summary>
public sealed class StoreException(string path, string what, string next, Exception? inner = null)
    : Exception($"Store {path}: {what} {next}", inner)
{
    public string Path { get; } = path;

    /// <summary>What the operator does next.</summary>
    public string NextStep { get; } = next;
}
