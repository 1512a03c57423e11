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

    public void Dispose() => _scratch.Dispose();

    private Task<ToolResult> BriefAsync(Uri url, params string[] more) => Tool.RunAsync(
        SteadyTracker.Environment,
        ["brief", "--kind", "jira-cloud", "--url", url.ToString(), "--store", _scratch["s.db"], "--out", _scratch["out"], .. more is [] or ["--project", ..] ? ["--period", "2026-10", .. more] : more]);
}
