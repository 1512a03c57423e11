using System.CommandLine;

namespace ProductProcess.App.Commands;

/// <summary>The option --store and where a store lies when nobody says.</summary>
internal static class Stores
{
    public static Option<string?> Option() => new("--store")
    {
        Description = $"The store: a file, made if it is not there, or postgres://user@host/database (password in PGPASSWORD or PGPASSFILE). Default: {Usual}.",
        HelpName = "STORE",
    };

    /// <summary>In the user's own data folder: it holds names and titles and is no file to leave lying about.</summary>
    public static string Usual { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "productprocess",
        "productprocess.db");
}
