using System.CommandLine;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Commands;

/// <summary>The option --store and where a store lies when nobody says.</summary>
internal static class Stores
{
    public static Option<string?> Option() => new("--store")
    {
        Description = $"The store: a file, made if it is not there, or postgres://user@host/database (password in PGPASSWORD or PGPASSFILE). Default: {Usual}.",
        HelpName = "LOCATION",
    };

    /// <summary>For commands that look after a store: the one named, else that of a settings file that is there, else the usual one.</summary>
    public static Task<WorkStore> OpenAsync(string? named, string settings, CancellationToken stop)
    {
        var location = named ?? (File.Exists(settings) ? SettingsFile.Read(settings).Settings.Store : Usual);
        return WorkStore.OpenExistingAsync(location, TimeProvider.System, stop);
    }

    /// <summary>In the user's own data folder: it holds names and titles and is no file to leave lying about.</summary>
    public static string Usual { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "productprocess",
        "productprocess.db");
}
