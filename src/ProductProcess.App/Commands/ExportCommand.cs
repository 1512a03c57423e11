using System.CommandLine;
using System.Globalization;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Store.Exporting;

namespace ProductProcess.App.Commands;

/// <summary>Writes what is stored for other tools, without names and addresses of people.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var parquet = new Option<string?>("--parquet") { Description = "A new or empty folder for Parquet files.", HelpName = "DIR" };
        var csv = new Option<string?>("--csv") { Description = "A new or empty folder for CSV files.", HelpName = "DIR" };
        var store = Stores.Option();
        var settings = SyncCommand.SettingsOption();
        var command = new Command("export", "Write what is stored as Parquet or CSV; people appear as numbers only.") { parquet, csv, store, settings };
        command.SetAction(async (parse, stop) =>
        {
            var (format, folder) = (parse.GetValue(parquet), parse.GetValue(csv)) switch
            {
                ({ } dir, null) => (ExportFormat.Parquet, dir),
                (null, { } dir) => (ExportFormat.Csv, dir),
                _ => throw new SettingsException(["Give --parquet DIR or --csv DIR, one of the two."]),
            };
            using var opened = await Stores.OpenAsync(parse.GetValue(store), parse.GetValue(settings)!, stop);
            return await RunAsync(opened, folder, format, stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(WorkStore store, string folder, ExportFormat format, CancellationToken stop)
    {
        foreach (var (file, rows) in await store.Keeping.ExportAsync(folder, format, stop))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.Combine(folder, file)}: {rows:N0} rows"));
        return ExitCode.Done;
    }
}
