namespace ProductProcess.Ingest.Store;

/// <summary>The store cannot be used. The message names the place, without a password, and the next step.</summary>
public sealed class StoreException(string location, string what, string next, Exception? inner = null)
    : Exception($"Store {location}: {what} {next}", inner)
{
    /// <summary>The file, or the database without its password.</summary>
    public string Location { get; } = location;

    /// <summary>What the operator does next.</summary>
    public string NextStep { get; } = next;

    /// <summary>What is stored is not whole; trying again does not help.</summary>
    public bool IsDamage { get; init; }
}
