using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>
/// Whatever happens, no log of any level and no failure speaks of a token, of a person or of what people wrote. The account
/// that reads is named by its number only.
/// </summary>
public sealed class SilentLogTests : IDisposable
{
    private const string WrongToken = "canary-token-of-nobody";

    private static readonly Lazy<SimulatedWorkspace> Workspace = new(() => Simulation.Run(new SeedCatalog().Load("steady")));

    private readonly HeardLog _heard = new();
    private readonly StorePlace _place = new(StoreKind.Sqlite);

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(SourceKinds.JiraCloud)]
    [InlineData(SourceKinds.JiraDataCenter)]
    [InlineData(SourceKinds.Linear)]
    public async Task ARun_ThatSucceedsOrFails_NamesNoSecretAndNobody(string kind)
    {
        var faults = new SandboxFaults { RetryAfter = null };
        await using var sandbox = await ServedSeed.StartAsync(Workspace.Value, kind, faults: faults);
        var options = ServedSeed.Options(sandbox, kind);
        var told = new List<string>();

        told.Add(await RunAsync(options with { Token = WrongToken }));
        faults.DieAfter = 12;
        told.Add(await RunAsync(options));
        faults.DieAfter = null;
        faults.FailureShare = 0.2;
        told.Add(await RunAsync(options));
        faults.FailureShare = 0;
        told.Add(await RunAsync(options));

        string[] canaries =
        [
            WrongToken, SandboxServer.Token, SandboxServer.Email, .. Workspace.Value.People.Select(p => p.Account.Name),
            .. Workspace.Value.People.Select(p => p.Account.Email).OfType<string>(), .. Workspace.Value.Items.Select(i => i.Title).Where(t => t.Length > 10),
        ];
        Assert.NotEmpty(_heard.Lines);
        Assert.Contains(told, t => t.Contains("Exception", StringComparison.Ordinal));
        Assert.DoesNotContain(_heard.Lines.Concat(told), line => canaries.Any(c => line.Contains(c, StringComparison.Ordinal)));
    }

    /// <summary>What a run says when it fails; the empty text when it does not.</summary>
    private async Task<string> RunAsync(SourceOptions options)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System);
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Trace).AddProvider(_heard));
        services.AddIngest(TestIngest.Impatient);
        await using var provider = services.BuildServiceProvider();
        using var store = await WorkStore.OpenAsync(_place.Location, TimeProvider.System, TestContext.Current.CancellationToken);
        try
        {
            await provider.GetRequiredService<TrackerSync>().RunAsync(options, store, null, TestContext.Current.CancellationToken);
            return "";
        }
        catch (TrackerException failure)
        {
            return failure.ToString();
        }
    }
}
