using DbUp.Builder;
using DbUp.Engine.Output;

namespace ProductProcess.Ingest.Store;

/// <summary>The steps that make a database of one kind a store, in their order.</summary>
/// <param name="folder">The embedded folder that holds them; folders within it are not part of it.</param>
internal sealed class StoreSchema(string folder)
{
    /// <summary>Full names, as the database remembers them.</summary>
    public IReadOnlyList<string> Steps { get; } =
    [
        .. typeof(StoreSchema).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && char.IsAsciiDigit(name[folder.Length]))
            .Order(StringComparer.Ordinal),
    ];

    /// <exception cref="StoreException">It has seen steps that are not known here.</exception>
    public bool Lacks(StoreDatabase database, IReadOnlyList<string> taken)
    {
        if (taken.Except(Steps, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new StoreException(
                database.Location, $"a newer productprocess has written it ({unknown[(unknown.IndexOf("Migrations.", StringComparison.Ordinal) + 11)..]}).",
                "Use that version, or name another place.");
        }

        return taken.Count < Steps.Count;
    }

    /// <summary>What went wrong; null when nothing did.</summary>
    public Exception? Upgrade(UpgradeEngineBuilder upgrader)
    {
        var result = upgrader
            .WithScriptsEmbeddedInAssembly(typeof(StoreSchema).Assembly, Steps.Contains)
            .WithTransactionPerScript()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        return result.Successful ? null : result.Error;
    }
}
