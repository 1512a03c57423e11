using System.Text.RegularExpressions;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>A simulated organisation served by somebody else's Jira: what is read equals what was simulated.</summary>
public sealed partial class SandboxTests : IDisposable
{
    private static readonly Lazy<SimulatedWorkspace> Workspace = new(() => Simulation.Run(new SeedCatalog().Load("one-person-teams")));

    private readonly TestIngest _ingest = new();

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public async Task ASimulatedOrganisation_ReadOverHttp_GivesTheLogItGivesDirectly()
    {
        await using var sandbox = await StartAsync(new SandboxFaults());

        var result = await _ingest.RunAsync(Options(sandbox));

        Assert.Equal((0, 0), (result.Items.Missing, result.Items.Quarantined));
        Assert.Equal(Expected(sandbox), await ActualAsync());
    }

    [Fact]
    public async Task ASiteThatDiesFailsAndLimitsOnTheWay_IsReadWholeInTheEnd()
    {
        var faults = new SandboxFaults { RetryAfter = null, DieAfter = 16, ExpiredTokens = 1 };
        await using var sandbox = await StartAsync(faults);
        await Assert.ThrowsAsync<TrackerUnavailableException>(() => _ingest.RunAsync(Options(sandbox)));
        faults.DieAfter = null;
        faults.TooMany = 1;
        faults.Unavailable = 1;
        _ingest.Reopen();

        var second = await _ingest.RunAsync(Options(sandbox));
        var third = await _ingest.RunAsync(Options(sandbox));

        Assert.InRange(second.Items.New, 1, Workspace.Value.Items.Count - 1);
        Assert.Equal(0, third.Items.Asked);
        Assert.Equal(Expected(sandbox), await ActualAsync());
    }

    private static Task<SandboxServer> StartAsync(SandboxFaults faults) => SandboxServer.StartAsync(
        new SandboxOptions { Workspace = Workspace.Value, Faults = faults }, TimeProvider.System, TestContext.Current.CancellationToken);

    private static string[] Expected(SandboxServer sandbox) =>
        LogText.Of(Workspace.Value.ToWorkLog("harbour", sandbox.AsOf)).Split('\n');

    private async Task<string[]> ActualAsync() => WithoutAddresses(await _ingest.ContentAsync()).Split('\n');

    /// <summary>A simulation that is not served has no address.</summary>
    private static string WithoutAddresses(string content) => Address().Replace(content, "''");

    [GeneratedRegex("'http://[^']*/browse/[A-Z0-9-]+'")]
    private static partial Regex Address();

    private static SourceOptions Options(SandboxServer sandbox) => new()
    {
        Name = "harbour",
        Kind = SourceKinds.JiraCloud,
        Url = sandbox.Url.AbsoluteUri.TrimEnd('/'),
        Email = SandboxServer.Email,
        Token = SandboxServer.Token,
    };
}
