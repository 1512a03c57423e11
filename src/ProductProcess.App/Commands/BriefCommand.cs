using System.CommandLine;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Commands;

/// <summary>Writes both briefings: of a configured scope, or of a tracker named on the command line.</summary>
internal static class BriefCommand
{
    public static Command Create()
    {
        var scope = new Argument<string?>("SCOPE")
        {
            Description = "A scope of the settings file. Leave it out when --kind and --url name a tracker.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var source = new SourceArguments();
        var period = new PeriodOptions();
        var output = new Option<string?>("--out")
        {
            Description = "Folder for the briefings; made if it is not there. Default: the scope's own, otherwise briefings.",
            HelpName = "DIR",
        };
        var store = Stores.Option();
        var settings = SyncCommand.SettingsOption();
        var stored = new Option<bool>("--stored") { Description = "Ask no tracker: brief from what the store holds already." };
        var zone = new Option<string>("--zone")
        {
            Description = "IANA time zone in which days and months are counted (with --kind and --url).",
            HelpName = "ZONE",
            DefaultValueFactory = _ => "Etc/UTC",
        };
        var command = new Command("brief", "Read what moved and write both briefings.")
        {
            scope, period.Month, period.Until, output, store, stored, settings, zone,
        };
        source.AddTo(command);
        command.SetAction((parse, stop) =>
        {
            var chosen = (parse.GetValue(scope), source.Given(parse)) switch
            {
                (null, true) => AdHocScope.Of(source.Read(parse), source.ReadMapping(parse), parse.GetValue(zone)!),
                ({ } name, false) => ConfiguredScope.Of(name, parse.GetValue(settings)!),
                _ => throw new SettingsException(
                    ["Name a scope of the settings file, or a tracker by --kind and --url: one of the two."]),
            };
            var today = chosen.Scope.Calendar.DayOf(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
            var request = new BriefingRequest
            {
                Sources = chosen.Sources,
                Mappings = chosen.Mappings,
                Rules = chosen.Rules,
                Scope = chosen.Scope,
                Period = period.Read(parse, today),
                Output = parse.GetValue(output) ?? chosen.Output,
                Sync = !parse.GetValue(stored),
            };
            return RunAsync(request, parse.GetValue(store) ?? chosen.Store, stop);
        });
        return command;
    }

    /// <summary>Without a look at the tracker, a source that was never read would give a briefing about nothing.</summary>
    private static async Task CheckStoredAsync(BriefingRequest request, WorkStore store, string file, CancellationToken stop)
    {
        if (request.Sync)
            return;
        var stored = await store.CountsAsync(new StoreScope([.. request.Sources.Select(source => source.Name)], request.Scope.Projects), stop);
        var missing = request.Sources.Where(source => !stored.Any(one => one.Name == source.Name && one.Items > 0)).ToList();
        if (missing.Count > 0)
            throw new SettingsException([.. missing.Select(source => $"The store {file} holds nothing of '{source.Name}'. Leave out --stored, or name another store.")]);
    }

    private static async Task<int> RunAsync(BriefingRequest request, string file, CancellationToken stop)
    {
        Outputs.Check(request.Output);
        using var store = await WorkStore.OpenAsync(file, TimeProvider.System, stop);
        await CheckStoredAsync(request, store, file, stop);
        await using var tools = new Tools(TimeProvider.System);
        var files = await Tools.Display().ShowAsync(steps => tools.Briefing.RunAsync(request, store, steps, stop));
        return BriefingReport.Print(files);
    }
}
