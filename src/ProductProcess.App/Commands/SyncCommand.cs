using System.CommandLine;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Commands;

/// <summary>Reads trackers into the store: everything the first time, after that what moved.</summary>
internal static class SyncCommand
{
    public static Command Create()
    {
        var source = new SourceArguments();
        var store = Stores.Option();
        var settings = SettingsOption();
        var census = new Option<bool>("--census")
        {
            Description = "Also walk all ids now, to find what is gone; otherwise that is done as often as CensusEvery says.",
        };
        var command = new Command("sync", "Read the configured trackers, or the one named here, into the store.") { store, settings, census };
        source.AddTo(command);
        command.SetAction((parse, stop) =>
        {
            var (sources, file) = source.Given(parse)
                ? AdHoc(source, parse, parse.GetValue(store))
                : Configured(parse.GetValue(settings)!, parse.GetValue(store));
            return RunAsync(sources, file, parse.GetValue(census), stop);
        });
        return command;
    }

    public static Option<string> SettingsOption() => new("--settings")
    {
        Description = "The settings file.",
        HelpName = "FILE",
        DefaultValueFactory = _ => SettingsFile.DefaultName,
    };

    private static (IReadOnlyList<SourceOptions> Sources, string Store) AdHoc(SourceArguments source, ParseResult parse, string? store)
    {
        var options = source.Read(parse);
        MappingFiles.Load([(options.Name, source.ReadMapping(parse))]);
        return ([options], store ?? Stores.Usual);
    }

    private static (IReadOnlyList<SourceOptions> Sources, string Store) Configured(string path, string? store)
    {
        var (settings, configuration) = SettingsFile.Read(path);
        if (settings.Sources.Count == 0)
            throw new SettingsException([$"{path}: no source is configured. Name one under Sources."]);
        // A mapping is used when a log is read; that it is wrong is better known before an hour of reading.
        MappingFiles.Load(settings.Sources.Select(source => (source.Key, source.Value.MappingFile)));
        return ([.. settings.Sources.Select(s => SourceCatalog.Options(s.Key, s.Value, configuration))], store ?? settings.Store);
    }

    private static async Task<int> RunAsync(IReadOnlyList<SourceOptions> sources, string file, bool census, CancellationToken stop)
    {
        await using var tools = new Tools(TimeProvider.System);
        using var store = await WorkStore.OpenAsync(file, TimeProvider.System, stop);
        return await Tools.Display().ShowAsync(async steps =>
        {
            var code = ExitCode.Done;
            foreach (var source in sources)
            {
                try
                {
                    await new SourceReading(tools.Sync, steps).ReadAsync([source], store, census, stop);
                }
                catch (Ingest.Sources.Failures.TrackerException failure)
                {
                    // One source that fails leaves the others.
                    foreach (var line in Failure.Explain(failure).Lines)
                        await Console.Error.WriteLineAsync(line);
                    code = ExitCode.Tracker;
                }
            }

            return code;
        });
    }
}
