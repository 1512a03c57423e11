namespace ProductProcess.App.Tests.Commands;

/// <summary>From a store to a mapping file, checked, and back into a briefing.</summary>
public sealed class MapTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Map_SuggestedCheckedAndChanged_SaysHowFarItReaches()
    {
        await using var server = await SteadyTracker.StartAsync();
        var sync = await Tool.RunAsync(SteadyTracker.Environment, "sync", "--kind", "jira-cloud", "--url", server.Url.ToString(), "--store", _scratch["s.db"]);
        Assert.True(sync.ExitCode == 0, sync.Error);

        var suggested = await MapAsync("suggest", "--out", _scratch["map/steady.yml"]);
        Assert.True(suggested.ExitCode == 0, suggested.Error);
        var again = await MapAsync("suggest", "--out", _scratch["map/steady.yml"]);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("is there already; nothing was written", again.Error, StringComparison.Ordinal);

        var check = await MapAsync("check", _scratch["map/steady.yml"]);
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Matches(@"statuses +mapping +(\d+) of +\1 +100 %", check.Output);
        Assert.Matches(@"items-by-team +\w+", check.Output);

        await File.WriteAllTextAsync(_scratch["other.yml"], "statuses: [{ status: In Progres, stage: waiting }, { status: Done, stage: unmapped }]", Stop);
        var other = await MapAsync("check", _scratch["other.yml"]);
        Assert.Equal(0, other.ExitCode);
        Assert.Contains("Did you mean 'In Progress'?", other.Error, StringComparison.Ordinal);
        Assert.Matches(@"statuses +unmapped +1 of", other.Output);
    }

    [Theory]
    [InlineData(4, "there is none", "suggest")]
    [InlineData(2, "no such mapping file", "check", "/nowhere/map.yml")]
    public async Task Map_WithoutWhatItNeeds_SaysWhatToDo(int exitCode, string part, params string[] arguments)
    {
        var result = await MapAsync(arguments);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch["s.db"]));
    }

    [Fact]
    public async Task Check_AFileWithErrors_ListsThemAllAndFails()
    {
        await File.WriteAllTextAsync(_scratch["map.yml"], "statuses: [{ status: A, stage: don }]\ntypes: [{ type: B, kind: x }]\n", Stop);
        var result = await MapAsync("check", _scratch["map.yml"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("map.yml:1:32: error bad-value: 'don' is not known here. Did you mean 'done'?", result.Error, StringComparison.Ordinal);
        Assert.Contains("map.yml:2:26: error bad-value", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Task<ToolResult> MapAsync(params string[] arguments) => Tool.RunAsync(["map", .. arguments, "--store", _scratch["s.db"]]);
}
