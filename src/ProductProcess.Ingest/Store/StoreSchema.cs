using System.Reflection;
using DbUp;
using DbUp.Engine.Output;
using Microsoft.Data.Sqlite;

namespace ProductProcess.Ingest.Store;

/// <summary>Brings a file to the schema of this program, step by step, and refuses one that is ahead of it.</summary>
internal static class StoreSchema
{
    private const string Folder = "ProductProcess.Ingest.Store.Migrations.";

    private static readonly string[] Steps =
    [
        .. typeof(StoreSchema).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static void Bring(StoreFile file)
    {
        if (!IsBehind(file))
            return;
        var result = DeployChanges.To
            .SqliteDatabase(file.ConnectionString)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => name.StartsWith(Folder, StringComparison.Ordinal))
            .WithTransactionPerScript()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (result.Successful)
            return;
        throw result.Error is SqliteException cause
            ? StoreFailures.Of(file.Path, cause)
            : new StoreException(file.Path, "its schema cannot be brought up to date.", "Restore a copy, or name another file.", result.Error);
    }

    /// <summary>True where the file lacks a step.</summary>
    /// <exception cref="StoreException">It is ahead of this program.</exception>
    public static bool IsBehind(StoreFile file)
    {
        var taken = Taken(file);
        if (taken.Except(Steps, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new StoreException(
                file.Path, $"a newer productprocess has written it ({unknown[Folder.Length..]}).",
                "Use that version, or name another file.");
        }

        return taken.Count < Steps.Length;
    }

    /// <summary>The steps the file has seen. Asked directly: loading the migration tool costs a tenth of a second.</summary>
    private static List<string> Taken(StoreFile file)
    {
        using var connection = file.OpenRaw();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'SchemaVersions'";
        var taken = new List<string>();
        if ((long)command.ExecuteScalar()! == 0)
            return taken;
        command.CommandText = "SELECT ScriptName FROM SchemaVersions";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            taken.Add(reader.GetString(0));
        return taken;
    }
}
