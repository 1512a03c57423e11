using System.CommandLine;
using ProductProcess.App.Run;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Commands;

/// <summary>The whole real path on this machine: a practice tracker, read over HTTP, to both briefings.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var seed = new Option<string>("--seed")
        {
            Description = $"The organisation to simulate: {string.Join(", ", new SeedCatalog().Names)}.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "harbour",
        };
        var output = Outputs.Option("briefings");
        var store = new Option<string?>("--store")
        {
            Description = "Keep what was read in this file, for 'rules explain' and 'rules diff'. Without it, it is thrown away.",
            HelpName = "FILE",
        };
        var command = new Command("demo", "Simulate an organisation and write both briefings about it.") { seed, output, store };
        command.SetAction((parse, stop) => RunAsync(parse.GetValue(seed)!, parse.GetValue(output)!, parse.GetValue(store), stop));
        return command;
    }

    private static async Task<int> RunAsync(string name, string output, string? kept, CancellationToken stop)
    {
        Outputs.Check(output);
        var seed = new SeedCatalog().Load(name);
        var workspace = Simulation.Run(seed);
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { Workspace = workspace }, TimeProvider.System, stop);
        Console.WriteLine($"A practice tracker with the simulated organisation '{name}' serves at {server.Url}");

        var folder = Directory.CreateTempSubdirectory("productprocess-demo-");
        try
        {
            var calendar = new WorkCalendar(seed.Zone, seed.Holidays);
            var request = new BriefingRequest
            {
                Sources =
                [
                    new SourceOptions
                    {
                        Name = name,
                        Kind = SourceKinds.JiraCloud,
                        Url = server.Url.ToString(),
                        Email = SandboxServer.Email,
                        Token = SandboxServer.Token,
                    },
                ],
                Rules = ScopeRules.Usual(),
                Scope = new ScopeRequest(name, seed.Title, [], calendar),
                Period = Period.LastFullMonth(calendar.DayOf(server.AsOf.ToUnixTimeMilliseconds())),
                Output = output,
            };
            using var store = await WorkStore.OpenAsync(kept ?? Path.Combine(folder.FullName, "demo.db"), TimeProvider.System, stop);
            await using var tools = new Tools(TimeProvider.System);
            var files = await Tools.Display().ShowAsync(steps => tools.Briefing.RunAsync(request, store, steps, stop));
            return BriefingReport.Print(files);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
