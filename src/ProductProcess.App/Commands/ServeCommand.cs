using System.CommandLine;
using Microsoft.Extensions.Hosting;
using ProductProcess.App.Hosting;
using ProductProcess.App.Settings;

namespace ProductProcess.App.Commands;

/// <summary>Keeps reading the configured trackers and makes each scope's monthly briefing when it is due.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var settings = SyncCommand.SettingsOption();
        var command = new Command("serve", "Run as a service: sync at an interval, brief every month.") { settings };
        command.SetAction((parse, stop) => RunAsync(parse.GetValue(settings)!, stop));
        return command;
    }

    private static async Task<int> RunAsync(string path, CancellationToken stop)
    {
        var (settings, configuration) = SettingsFile.Read(path);
        if (settings.Scopes.Count == 0)
            throw new SettingsException([$"{path}: no scope is configured. Name one under Scopes."]);
        using var host = await ServiceHost.BuildAsync(settings, configuration, TimeProvider.System, stop);
        await host.RunAsync(stop);
        return ExitCode.Done;
    }
}
