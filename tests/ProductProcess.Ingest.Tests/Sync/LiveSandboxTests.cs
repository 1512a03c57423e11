using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>A simulated organisation that goes on while it is read, by either Jira: in the end the store holds all of it.</summary>
public sealed partial class LiveSandboxTests : IDisposable
{
    private static readonly Lazy<SimulatedWorkspace> Workspace = new(() => Simulation.Run(new SeedCatalog().Load("steady")));

    private readonly TestIngest _ingest = new();

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public async Task DataCenter_ReadOverHttp_GivesTheLogTheWorkspaceGives()
    {
        await using var sandbox = await StartAsync(SandboxTracker.JiraDataCenter, Workspace.Value.Until);
        foreach (var (sprint, name) in Workspace.Value.Sprints.Zip(["Ebb, flow [7]", "state=OPEN, [x", "two\nlines"]))
            sandbox.Live.RenameSprint(sprint.Id, name);

        var result = await _ingest.RunAsync(Options(sandbox, SourceKinds.JiraDataCenter));

        Assert.Equal((0, 0), (result.Items.Missing, result.Items.Quarantined));
        Assert.Equal(Expected(sandbox), await ActualAsync());
    }

    [Theory]
    [InlineData(SandboxTracker.JiraCloud, SourceKinds.JiraCloud)]
    [InlineData(SandboxTracker.JiraDataCenter, SourceKinds.JiraDataCenter)]
    public async Task AWorkspaceThatMovesOnUnderTheWalk_IsWholeAfterTheNextRun(SandboxTracker tracker, string kind)
    {
        await using var sandbox = await StartAsync(tracker, Workspace.Value.Until.AddDays(-20));
        sandbox.Live.AdvanceEvery(1, TimeSpan.FromHours(6));
        await _ingest.RunAsync(Options(sandbox, kind));
        sandbox.Live.AdvanceEvery(0, TimeSpan.Zero);
        var item = sandbox.Live.Now.View.Items.First(i => i.Parts.Count == 0 && i.Item.Team == Workspace.Value.Teams[0]);
        sandbox.Live.Move(item.Item.Id, Workspace.Value.Teams[^1].Key);

        await _ingest.RunAsync(Options(sandbox, kind));

        Assert.Equal(Expected(sandbox), await ActualAsync());
    }

    [Fact]
    public async Task H2_ScopedToken_AtTheGateway_ReadsTheSameSite()
    {
        await using var sandbox = await StartAsync(SandboxTracker.JiraCloud, Workspace.Value.Until);
        var options = Options(sandbox, SourceKinds.JiraCloud);

        await _ingest.RunAsync(options with { Url = $"{options.Url}/ex/jira/{SandboxServer.CloudId}", Token = SandboxServer.ScopedToken });

        Assert.Equal(Expected(sandbox), await ActualAsync());
    }

    private static Task<SandboxServer> StartAsync(SandboxTracker tracker, DateTimeOffset asOf) => StartAsync(tracker, asOf, new FakeTimeProvider(asOf));

    private static async Task<SandboxServer> StartAsync(SandboxTracker tracker, DateTimeOffset asOf, TimeProvider time)
    {
        var sandbox = await SandboxServer.StartAsync(new SandboxOptions { Workspace = Workspace.Value, Tracker = tracker }, time, TestContext.Current.CancellationToken);
        sandbox.AsOf = asOf;
        return sandbox;
    }

    private static string[] Expected(SandboxServer sandbox) => Told(LogText.Of(sandbox.Live.ToWorkLog("harbour")));

    private async Task<string[]> ActualAsync() => Told(await _ingest.ContentAsync());

    /// <summary>
    /// Without what not every tracker tells: addresses, which accounts are apps, and on Data Center what a team is called.
    /// </summary>
    private static string[] Told(string content) =>
        [.. Untold().Replace(content, "").Split('\n').Where(l => !l.StartsWith("Team {", StringComparison.Ordinal) && !l.StartsWith("harbour:person:", StringComparison.Ordinal))];

    [GeneratedRegex("http://[^']*/browse/[A-Z0-9-]+| (App|None|Bulk|App, Bulk)(?=\r?\n)")]
    private static partial Regex Untold();

    private static SourceOptions Options(SandboxServer sandbox, string kind) => new()
    {
        Name = "harbour",
        Kind = kind,
        Url = sandbox.Url.AbsoluteUri.TrimEnd('/'),
        Email = kind == SourceKinds.JiraCloud ? SandboxServer.Email : null,
        Token = SandboxServer.Token,
    };
}
