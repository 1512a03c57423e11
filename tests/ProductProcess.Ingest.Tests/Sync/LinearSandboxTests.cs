using System.Text.Json.Nodes;
using ProductProcess.Core.History;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>A simulated organisation served by somebody else's Linear, which checks each question against the official schema.</summary>
public sealed class LinearSandboxTests : IDisposable
{
    private static readonly Lazy<SimulatedWorkspace> Workspace = new(() => Simulation.Run(new SeedCatalog().Load("one-person-teams")));

    private readonly TestIngest _ingest = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("linear-tests-").FullName;

    public void Dispose()
    {
        _ingest.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(10)]
    public async Task ASimulatedOrganisation_ReadOverHttp_IsReadWholeAndItsHistoryLeadsToNow(int? groupedMinutes)
    {
        await using var sandbox = await StartAsync(new SandboxFaults(), groupedMinutes);

        var first = await _ingest.RunAsync(Options(sandbox));
        var log = await _ingest.LogAsync();
        var second = await _ingest.RunAsync(Options(sandbox));

        Assert.Equal((0, 0), (first.Items.Missing, first.Items.Quarantined));
        Assert.Equal(0, second.Items.New);
        Assert.Equal(Leaves(Workspace.Value.ToWorkLog("harbour", sandbox.AsOf)), Leaves(log));
        var history = WorkHistory.Build(log, sandbox.AsOf.AddDays(1).ToUnixTimeMilliseconds());
        Assert.Equal(0, history.Irregular.Single(i => i.Kind == Irregularities.InconsistentHistory).Count);
    }

    [Fact]
    public async Task ALinearThatLimitsFailsAndRefuses_IsReadWholeInTheEnd()
    {
        var faults = new SandboxFaults { NullData = 1 };
        await using var sandbox = await StartAsync(faults, null);
        await Assert.ThrowsAnyAsync<TrackerException>(() => _ingest.RunAsync(Options(sandbox)));
        faults.Unavailable = 1;
        faults.HistoryRefused = true;

        var refused = await _ingest.RunAsync(Options(sandbox));
        faults.HistoryRefused = false;
        var whole = await _ingest.RunAsync(Options(sandbox));

        Assert.InRange(refused.Items.Quarantined, 1, Workspace.Value.Items.Count);
        Assert.Equal((refused.Items.Quarantined, 0), (whole.Items.Changed, whole.Items.Quarantined));
        Assert.Equal(Leaves(Workspace.Value.ToWorkLog("harbour", sandbox.AsOf)), Leaves(await _ingest.LogAsync()));
    }

    [Fact]
    public async Task H3_ATokenOfLinearThatExpiresOnTheWay_IsRenewedAndTheQuestionRepeated()
    {
        var faults = new SandboxFaults();
        await using var sandbox = await StartAsync(faults, null);
        var file = Path.Combine(_folder, "linear-oauth.json");
        await File.WriteAllTextAsync(file, new JsonObject
        {
            ["client_id"] = SandboxServer.OAuthClientId,
            ["client_secret"] = SandboxServer.OAuthClientSecret,
            ["access_token"] = SandboxServer.OAuthToken,
            ["refresh_token"] = SandboxServer.OAuthRefreshToken,
            ["token_url"] = new Uri(sandbox.Url, "oauth/token").AbsoluteUri,
        }.ToJsonString(), TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var options = Options(sandbox) with { Token = "", OAuthFile = file };
        faults.ExpireAccessTokens = 1;

        var result = await _ingest.RunAsync(options);

        Assert.Equal((0, 0), (result.Items.Missing, result.Items.Quarantined));
        var written = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        Assert.NotEqual(SandboxServer.OAuthToken, (string?)written["access_token"]);
        Assert.NotEqual(SandboxServer.OAuthRefreshToken, (string?)written["refresh_token"]);
    }

    private static Task<SandboxServer> StartAsync(SandboxFaults faults, int? groupedMinutes) => SandboxServer.StartAsync(
        new SandboxOptions
        {
            Workspace = Workspace.Value,
            Faults = faults,
            Tracker = SandboxTracker.Linear,
            Linear = new LinearManners { GroupHistoryWithin = groupedMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null },
        },
        TimeProvider.System,
        TestContext.Current.CancellationToken);

    /// <summary>
    /// What both logs can say of a leaf: ids of statuses are each tracker's own, their names are not. What happens within three
    /// minutes of its creation belongs to the creation, in Linear.
    /// </summary>
    private static IEnumerable<string> Leaves(WorkLog log)
    {
        // What a Jira ends by a resolution, a Linear ends by a status.
        var names = log.Statuses.ToDictionary(s => s.Id, s => s.Stage == Stage.Cancelled ? "Done" : s.Name, StringComparer.Ordinal);
        string Moves(int item) => string.Join(" > ", Enumerable.Range(log.Changes.Start[item], log.Changes.Start[item + 1] - log.Changes.Start[item])
            .Where(c => log.Changes.FieldOf(c) == ChangeField.Status && log.Changes.At[c] - log.Items.Created[item] > 180_000)
            .Select(c => $"{names.GetValueOrDefault(log.Lexicon[log.Changes.To[c]])} {log.Changes.At[c]}"));
        return Enumerable.Range(0, log.Items.Count)
            .Where(i => log.Items.LevelOf(i) == ItemLevel.Leaf)
            .Select(i => $"{log.Items.Key[i]} {log.Items.Created[i]} {Moves(i)}")
            .Order(StringComparer.Ordinal);
    }

    private static SourceOptions Options(SandboxServer sandbox) => new()
    {
        Name = "harbour",
        Kind = SourceKinds.Linear,
        Url = sandbox.Url.AbsoluteUri,
        Token = SandboxServer.Token,
    };
}
