using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;
using ProductProcess.Specs;

namespace ProductProcess.Ingest.Tests.Contracts;

/// <summary>What is asked of a Jira is what its own description offers.</summary>
public sealed class RequestContractTests : IDisposable
{
    private static readonly Lazy<SimulatedWorkspace> Workspace = new(() => Simulation.Run(new SeedCatalog().Load("steady")));

    private readonly TestIngest _ingest = new();

    public void Dispose() => _ingest.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CloudRequests_OfAFirstAndALaterRun_KeepTheContract(bool oneProject)
    {
        await using var sandbox = await StartAsync(SandboxTracker.JiraCloud);
        var options = Options(sandbox, SourceKinds.JiraCloud) with
        {
            Email = SandboxServer.Email,
            Projects = oneProject ? [Workspace.Value.Teams[0].Key] : [],
        };

        await _ingest.RunAsync(options);
        sandbox.AsOf += TimeSpan.FromDays(1);
        await _ingest.RunAsync(options);

        var contract = await JiraContract.ReadyAsync();
        string[] problems =
        [
            .. sandbox.Exchanges
                .SelectMany(e => contract.CheckRequest(e.Method, e.Path, e.Query, e.Body).Select(p => $"{e.Method} {e.Path}{e.Query}: {p}"))
                .Distinct(),
        ];
        Assert.True(sandbox.Exchanges.Count > 10 && problems.Length == 0, string.Join('\n', problems.Take(20)));
    }

    [Fact]
    public async Task DataCenterRequests_OfAFirstAndALaterRun_AreAllAnswered()
    {
        await using var sandbox = await StartAsync(SandboxTracker.JiraDataCenter);

        await _ingest.RunAsync(Options(sandbox, SourceKinds.JiraDataCenter));
        sandbox.AsOf += TimeSpan.FromDays(1);
        var second = await _ingest.RunAsync(Options(sandbox, SourceKinds.JiraDataCenter));

        Assert.Equal(0, second.Items.Quarantined);
        Assert.All(sandbox.Exchanges, e => Assert.True(e.Path.StartsWith("/jira/rest/", StringComparison.Ordinal), e.Path));
        string[] refused = [.. sandbox.Exchanges.Where(e => e.Status != 200 && !e.Reply.Contains("does not support sprints", StringComparison.Ordinal)).Select(e => $"{e.Status} {e.Method} {e.Path}: {e.Reply}")];
        Assert.True(sandbox.Exchanges.Count > 10 && refused.Length == 0, string.Join('\n', refused.Take(20)));
    }

    private static Task<SandboxServer> StartAsync(SandboxTracker tracker) => SandboxServer.StartAsync(
        new SandboxOptions { Workspace = Workspace.Value, Tracker = tracker, KeepExchanges = true }, TimeProvider.System, TestContext.Current.CancellationToken);

    private static SourceOptions Options(SandboxServer sandbox, string kind) => new()
    {
        Name = "harbour",
        Kind = kind,
        Url = sandbox.Url.AbsoluteUri.TrimEnd('/'),
        Token = SandboxServer.Token,
    };
}
