using System.CommandLine;
using Microsoft.Extensions.Configuration;
using ProductProcess.App.Doctor;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Commands;

/// <summary>Says of everything a run needs whether it is there, and what to do where it is not. Writes nothing.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var source = new SourceArguments();
        var store = Stores.Option();
        var settings = SyncCommand.SettingsOption();
        var only = new Option<string?>("--source") { Description = "Look at this source of the settings alone.", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "One JSON document, for machines." };
        var command = new Command("doctor", "Check settings, trackers, store and machine, and say what to do. Writes nothing.")
        {
            settings, only, store, json,
        };
        source.AddTo(command);
        command.SetAction(async (parse, stop) =>
        {
            var asked = source.Given(parse)
                ? AdHoc(source.ReadSettings(parse), parse.GetValue(store))
                : Configured(parse.GetValue(settings)!, parse.GetValue(only), parse.GetValue(store));
            var diagnoses = DoctorRound.Go(await GatherAsync(asked, stop));
            DoctorPage.Print(diagnoses, parse.GetValue(json), Console.Out);
            return DoctorRound.ExitCodeOf(diagnoses);
        });
        return command;
    }

    private sealed record Question(
        string From,
        ProductProcessSettings? Settings,
        IConfiguration? Configuration,
        IReadOnlyList<string> Faults,
        string? Source,
        string Store);

    private static Question AdHoc((string Name, SourceSettings Settings) source, string? store) => new(
        "the command line",
        new ProductProcessSettings { Sources = new Dictionary<string, SourceSettings> { [source.Name] = source.Settings } },
        null,
        [],
        null,
        store ?? Stores.Usual);

    private static Question Configured(string path, string? only, string? store)
    {
        try
        {
            var (settings, configuration) = SettingsFile.Read(path);
            if (only is not null && !settings.Sources.ContainsKey(only))
                throw new SettingsException([$"{path}: there is no source '{only}'. Known: {string.Join(", ", settings.Sources.Keys)}."]);
            return new Question(path, settings, configuration, [], only, store ?? settings.Store);
        }
        catch (SettingsException wrong)
        {
            return new Question(path, null, null, wrong.Faults, null, store ?? Stores.Usual);
        }
    }

    private static async Task<Patient> GatherAsync(Question asked, CancellationToken stop)
    {
        var store = await StoreExamination.OfAsync(asked.Store, TimeProvider.System, stop);
        await using var tools = new Tools(TimeProvider.System);
        var sources = (asked.Settings?.Sources ?? new Dictionary<string, SourceSettings>())
            .Where(source => asked.Source is null || source.Key.Equals(asked.Source, StringComparison.OrdinalIgnoreCase));
        return new Patient
        {
            SettingsFrom = asked.From,
            SettingsFaults = asked.Faults,
            Settings = asked.Settings,
            Sources = await new Examination(tools.Trackers, store, TimeProvider.System).SourcesAsync(sources, asked.Configuration, stop),
            Store = store,
            Outputs = [.. (asked.Settings?.Scopes.Values ?? []).Select(scope => scope.Output).OfType<string>().Append(asked.Settings?.Output ?? "briefings").Distinct()],
            Now = TimeProvider.System.GetUtcNow(),
        };
    }
}
