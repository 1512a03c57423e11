using ProductProcess.Core.Findings;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Tests.Commands;

/// <summary>Briefing a tracker by hand, again and again.</summary>
public sealed class BriefTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Brief_AskedAgainWithNothingNew_DownloadsNothingAndWritesNothingTwice()
    {
        await using var server = await SteadyTracker.StartAsync();
        var first = await BriefAsync(server.Url);
        Assert.True(first.ExitCode == 0, first.Error);
        var written = Directory.GetFiles(_scratch["out"]).Order(StringComparer.Ordinal).ToList();

        var second = await BriefAsync(server.Url);
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("items: asked 0, returned 0, new 0", second.Output, StringComparison.Ordinal);
        Assert.Contains("The same briefing was there already", second.Output, StringComparison.Ordinal);
        Assert.Equal(written, Directory.GetFiles(_scratch["out"]).Order(StringComparer.Ordinal));
        Assert.Equal(first.Lines.TakeLast(5), second.Lines.TakeLast(5));
    }

    [Fact]
    public async Task Brief_OfOneProject_SpeaksAboutThatProjectAlone()
    {
        await using var server = await SteadyTracker.StartAsync();
        var project = Simulation.Run(new SeedCatalog().Load("steady")).Teams[0].Key;
        var result = await BriefAsync(server.Url, "--project", project);
        Assert.True(result.ExitCode == 0, result.Error);
        var facts = FactsJson.Read(await File.ReadAllBytesAsync(result.Lines[^1], Stop));
        Assert.Equal([project], facts.Sources[0].Projects);
        Assert.Single(facts.Scope.Teams);
        Assert.All(facts.Findings, finding => Assert.Equal(facts.Scope.Teams[0].Id, finding.Subject));
    }

    [Fact]
    public async Task Brief_OfAnEarlierMonth_LooksAtNothingAfterIt()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await BriefAsync(server.Url, "--until", "2026-06-15");
        Assert.True(result.ExitCode == 0, result.Error);
        var facts = FactsJson.Read(await File.ReadAllBytesAsync(result.Lines[^1], Stop));
        Assert.Equal(("2026-06-14", new DateOnly(2026, 5, 15), new DateOnly(2026, 6, 15)), (facts.Period.Label, facts.Period.From, facts.Period.Until));
        Assert.Equal(new DateTimeOffset(2026, 6, 15, 0, 0, 0, TimeSpan.Zero), facts.Run.DataCutOff);
        Assert.All(facts.Findings, finding => Assert.Equal(new DateOnly(2026, 6, 15), finding.WindowUntil));
    }

    [Fact]
    public async Task Brief_UnderAnotherMapping_IsAnotherBriefingWithoutAnotherDownload()
    {
        await using var server = await SteadyTracker.StartAsync();
        var first = await BriefAsync(server.Url);
        Assert.True(first.ExitCode == 0, first.Error);
        await File.WriteAllTextAsync(_scratch["map.yml"], "statuses: [{ status: In Progress, stage: unmapped }]\n", Stop);

        var second = await BriefAsync(server.Url, "--period", "2026-10", "--mapping", _scratch["map.yml"]);

        Assert.True(second.ExitCode == 0, second.Error);
        Assert.Contains("items: asked 0, returned 0, new 0", second.Output, StringComparison.Ordinal);
        Assert.Contains("_r2.pdf", second.Output, StringComparison.Ordinal);
        var before = FactsJson.Read(await File.ReadAllBytesAsync(first.Lines[^1], Stop));
        var after = FactsJson.Read(await File.ReadAllBytesAsync(second.Lines[^1], Stop));
        Assert.NotEqual(before.Run.RuleSetHash, after.Run.RuleSetHash);
        Assert.Equal(("", 12), (before.Mappings[0].Hash, after.Mappings[0].Hash.Length));
        Assert.DoesNotContain(before.DataQuality, line => line.Kind == "unmapped-statuses");
        var unmapped = Assert.Single(after.DataQuality, line => line.Kind == "unmapped-statuses");
        Assert.Equal(1, unmapped.Count);
        Assert.Contains(after.Mappings[0].Shares, share => share is { Of: "statuses", By: "unmapped", Count: 1 });
    }

    [Fact]
    public async Task Brief_WithAMappingThatIsWrong_SaysAllOfItBeforeAnythingIsRead()
    {
        await using var server = await SteadyTracker.StartAsync();
        await File.WriteAllTextAsync(_scratch["map.yml"], "statuses: [{ status: Done, stage: finished }]\nteems: { }\n", Stop);
        var result = await BriefAsync(server.Url, "--period", "2026-10", "--mapping", _scratch["map.yml"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("map.yml:1:35: error bad-value: 'finished'", result.Error, StringComparison.Ordinal);
        Assert.Contains("map.yml:2:1: error unknown-key: 'teems' is no key of a mapping. Did you mean 'teams'?", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, server.Requests);
    }

    public void Dispose() => _scratch.Dispose();

    private Task<ToolResult> BriefAsync(Uri url, params string[] more) => Tool.RunAsync(
        SteadyTracker.Environment,
        ["brief", "--kind", "jira-cloud", "--url", url.ToString(), "--store", _scratch["s.db"], "--out", _scratch["out"], .. more is [] or ["--project", ..] ? ["--period", "2026-10", .. more] : more]);
}
