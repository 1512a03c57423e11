using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Sources;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.App.Commands;

/// <summary>Serves a seed as the tracker of choice, or recorded issues as a Jira Data Center, until stopped.</summary>
internal static class SandboxCommand
{
    private static readonly Dictionary<string, SandboxTracker> Kinds = new(StringComparer.Ordinal)
    {
        [SourceKinds.JiraCloud] = SandboxTracker.JiraCloud,
        [SourceKinds.JiraDataCenter] = SandboxTracker.JiraDataCenter,
        [SourceKinds.Linear] = SandboxTracker.Linear,
    };

    public static Command Create()
    {
        var seed = new Option<string?>("--seed")
        {
            Description = $"The organisation to simulate: {string.Join(", ", new SeedCatalog().Names)}.",
            HelpName = "NAME",
        };
        var kind = new Option<string?>("--kind")
        {
            Description = $"As what the seed is served: {string.Join(", ", Kinds.Keys)}. Default: {SourceKinds.JiraCloud}.",
            HelpName = string.Join('|', Kinds.Keys),
        };
        var recorded = new Option<string?>("--recorded")
        {
            Description = "Instead: a file of recorded REST v2 issues, one a line (.ndjson or .ndjson.gz), served as Jira Data Center.",
            HelpName = "FILE",
        };
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; 0 takes a free one.", HelpName = "N" };
        var command = new Command("sandbox", "Serve a practice tracker on this machine.") { seed, kind, recorded, port };
        command.SetAction((parse, stop) =>
            RunAsync(parse.GetValue(seed), parse.GetValue(kind), parse.GetValue(recorded), parse.GetValue(port), stop));
        return command;
    }

    private static async Task<int> RunAsync(string? seed, string? kind, string? recorded, int port, CancellationToken stop)
    {
        if (seed is null == recorded is null)
            throw new SettingsException(["Give --seed NAME or --recorded FILE, one of the two."]);
        var served = kind ?? (recorded is null ? SourceKinds.JiraCloud : SourceKinds.JiraDataCenter);
        if (!Kinds.TryGetValue(served, out var tracker))
            throw new SettingsException([$"--kind '{served}' is not known. Use {string.Join(", ", Kinds.Keys)}."]);
        if (recorded is not null && tracker != SandboxTracker.JiraDataCenter)
            throw new SettingsException([$"A recording can only be served as {SourceKinds.JiraDataCenter}. Leave --kind out, or give --seed instead."]);
        if (port is < 0 or > 65535)
            throw new SettingsException([$"--port {port} is no port. Use 1 to 65535, or 0 for a free one."]);
        var options = new SandboxOptions
        {
            Workspace = seed is null ? null : Simulation.Run(new SeedCatalog().Load(seed)),
            Tracker = tracker,
            Recorded = recorded,
            Port = port,
        };
        await using var server = await StartAsync(options, stop);
        Console.WriteLine(server.Url);
        Console.WriteLine($"Account {SandboxServer.Email}, token {SandboxServer.Token}. Stop with Ctrl+C.");
        foreach (var line in Invitation(served, server.Url, options.Workspace))
            Console.WriteLine(line);
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

    /// <summary>How to read what is served, and what to brief about: the last month that was simulated.</summary>
    private static string[] Invitation(string kind, Uri url, SimulatedWorkspace? workspace)
    {
        var account = kind == SourceKinds.JiraCloud ? $"{Credentials.EmailVariable}={SandboxServer.Email} " : "";
        var call = $"{account}{Credentials.TokenVariable}={SandboxServer.Token} productprocess";
        var period = workspace is null ? "" : $" --period {TimeZoneInfo.ConvertTime(workspace.Until, workspace.Zone).AddDays(-1):yyyy-MM}";
        return [$"{call} sync --kind {kind} --url {url}", $"{call} brief --kind {kind} --url {url}{period}"];
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
