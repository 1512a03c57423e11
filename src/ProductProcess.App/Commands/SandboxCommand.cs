using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using ProductProcess.App.Settings;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Commands;

/// <summary>Serves a seed as a Jira Cloud, or recorded issues as a Jira Data Center, until stopped.</summary>
internal static class SandboxCommand
{
    public static Command Create()
    {
        var seed = new Option<string?>("--seed")
        {
            Description = $"The organisation to simulate: {string.Join(", ", new SeedCatalog().Names)}.",
            HelpName = "NAME",
        };
        var recorded = new Option<string?>("--recorded")
        {
            Description = "Instead: a file of recorded REST v2 issues, one a line (.ndjson or .ndjson.gz), served as Jira Data Center.",
            HelpName = "FILE",
        };
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; 0 takes a free one.", HelpName = "N" };
        var command = new Command("sandbox", "Serve a practice tracker on this machine.") { seed, recorded, port };
        command.SetAction((parse, stop) =>
            RunAsync(parse.GetValue(seed), parse.GetValue(recorded), parse.GetValue(port), stop));
        return command;
    }

    private static async Task<int> RunAsync(string? seed, string? recorded, int port, CancellationToken stop)
    {
        if (seed is null == recorded is null)
            throw new SettingsException(["Give --seed NAME or --recorded FILE, one of the two."]);
        if (port is < 0 or > 65535)
            throw new SettingsException([$"--port {port} is no port. Use 1 to 65535, or 0 for a free one."]);
        var options = new SandboxOptions
        {
            Workspace = seed is null ? null : Simulation.Run(new SeedCatalog().Load(seed)),
            Recorded = recorded,
            Port = port,
        };
        await using var server = await StartAsync(options, stop);
        Console.WriteLine(server.Url);
        Console.WriteLine($"Account {SandboxServer.Email}, token {SandboxServer.Token}. Stop with Ctrl+C.");
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
        }
        catch (OperationCanceledException)
        {
            // Stopping is how this command ends.
        }

        return ExitCode.Done;
    }

    private static async Task<SandboxServer> StartAsync(SandboxOptions options, CancellationToken stop)
    {
        try
        {
            return await SandboxServer.StartAsync(options, TimeProvider.System, stop);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new SettingsException([$"Port {options.Port} is taken by another program. Choose another one, or 0 for a free one."]);
        }
    }
}
