using ProductProcess.Sandbox;

namespace ProductProcess.App.Tests.Commands;

/// <summary>Each way of going wrong says what, where, and the next step, and leaves nothing half-written.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Brief_WrongToken_NamesTheTokenAndWritesNothing()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await BriefAsync(server.Url, new(SteadyTracker.Environment) { ["PRODUCTPROCESS_TOKEN"] = "t0ken-of-nobody" });
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("token", result.Error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("t0ken-of-nobody", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_scratch["out"]));
    }

    [Fact]
    public async Task Brief_NobodyListens_NamesTheAddress()
    {
        var result = await BriefAsync(new Uri("http://127.0.0.1:1/"), SteadyTracker.Environment);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("127.0.0.1", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brief_UnknownProject_NamesTheNearestKnownOnes()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await BriefAsync(server.Url, SteadyTracker.Environment, "--project", "NOPE");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("NOPE", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_scratch["out"]));
    }

    [Fact]
    public async Task Brief_CloudAskedForAsDataCenter_SaysWhichKindItIs()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await Tool.RunAsync(SteadyTracker.Environment, "brief", "--kind", "jira-dc", "--url", server.Url.ToString(), "--store", _scratch["s.db"], "--out", _scratch["out"]);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("jira-cloud", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brief_TrackerDiesHalfWay_KeepsWhatWasStoredAndGoesOnNextTime()
    {
        var faults = new SandboxFaults { DieAfter = 25 };
        await using var server = await SteadyTracker.StartAsync(faults);
        var first = await BriefAsync(server.Url, SteadyTracker.Environment);
        Assert.Equal(3, first.ExitCode);
        Assert.Contains("read and stored", first.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_scratch["out"]));

        faults.DieAfter = null;
        var before = server.RequestsByPath.GetValueOrDefault("/rest/api/3/issue/bulkfetch");
        var second = await BriefAsync(server.Url, SteadyTracker.Environment);
        Assert.True(second.ExitCode == 0, second.Error);
        // What the first run had stored is not downloaded again.
        Assert.Matches(@"items: asked [\d,]+, returned [\d,]+, new [\d,]+", second.Output);
        Assert.True(before > 0);
        Assert.Equal(5, Directory.GetFileSystemEntries(_scratch["out"]).Length);
    }

    [Fact]
    public async Task Brief_FolderThatIsAFile_SaysSoBeforeAnythingIsRead()
    {
        await using var server = await SteadyTracker.StartAsync();
        await File.WriteAllTextAsync(_scratch["out"], "in the way", Stop);
        var result = await BriefAsync(server.Url, SteadyTracker.Environment);
        Assert.Equal(4, result.ExitCode);
        Assert.Contains(_scratch["out"], result.Error, StringComparison.Ordinal);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task Brief_NoBrowser_WritesTheHtmlAndSaysWhatToInstall()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await BriefAsync(server.Url, new(SteadyTracker.Environment) { ["PRODUCTPROCESS_BROWSER"] = "/nowhere/chromium" });
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("/nowhere/chromium", result.Error, StringComparison.Ordinal);
        Assert.Equal(
            [".html", ".html", ".json"],
            Directory.GetFiles(_scratch["out"]).Select(Path.GetExtension).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Brief_AStoreThatIsNoStore_SaysSo()
    {
        await using var server = await SteadyTracker.StartAsync();
        await File.WriteAllTextAsync(_scratch["s.db"], new string('x', 5_000), Stop);
        var result = await BriefAsync(server.Url, SteadyTracker.Environment);
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("s.db", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--period", "2026-13", "--period '2026-13' is no month")]
    [InlineData("--until", "yesterday", "--until 'yesterday' is no day")]
    [InlineData("--period", "2990-01", "has not begun yet")]
    [InlineData("--zone", "Mars/Phobos", "no time zone")]
    public async Task Brief_AnArgumentThatIsWrong_SaysHowToWriteIt(string option, string value, string part)
    {
        var result = await Tool.RunAsync(SteadyTracker.Environment, "brief", "--kind", "jira-cloud", "--url", "http://127.0.0.1:1/", option, value);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name a scope", "brief")]
    [InlineData("--kind 'trello' is not known", "brief", "--kind", "trello", "--url", "https://a.example")]
    [InlineData("Did you mean 'linear'?", "sync", "--kind", "liner", "--url", "https://a.example")]
    [InlineData("is no web address", "brief", "--kind", "jira-cloud", "--url", "not a url")]
    [InlineData("No token for source", "brief", "--kind", "jira-cloud", "--url", "https://a.example")]
    [InlineData("no such settings file", "brief", "payments", "--settings", "nowhere.json")]
    [InlineData("no such settings file", "serve", "--settings", "nowhere.json")]
    [InlineData("no such settings file", "sync", "--settings", "nowhere.json")]
    [InlineData("one of the two", "sandbox")]
    [InlineData("/nowhere.ndjson", "sandbox", "--recorded", "/nowhere.ndjson")]
    [InlineData("jira-cloud, jira-dc, linear", "sandbox", "--seed", "steady", "--kind", "trello")]
    [InlineData("can only be served as jira-dc", "sandbox", "--recorded", "/nowhere.ndjson", "--kind", "linear")]
    [InlineData("is no port", "sandbox", "--seed", "steady", "--port", "99999")]
    [InlineData("harbour", "demo", "--seed", "harbor")]
    [InlineData("There is no rule 'nope'", "rules", "show", "nope")]
    [InlineData("There is no frame 'nope'", "rules", "words", "nope")]
    [InlineData("no such rule file", "rules", "check", "nowhere.yml")]
    [InlineData("Unrecognized", "brief", "--nonsense", "x")]
    public async Task Tool_CalledWrongly_SaysWhatIsMissing(string part, params string[] arguments)
    {
        var result = await Tool.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody foresaw", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "Kind": "linear", "Email": "coach@acme.example" """, "Email is not used with Linear")]
    [InlineData(""" "Kind": "linear", "Jql": "type = Bug" """, "Jql is Jira's")]
    [InlineData(""" "Kind": "jira-dc", "Email": "coach@acme.example" """, "Email is not used with a personal access token")]
    [InlineData(""" "Kind": "linear", "OAuthFile": "/nowhere/oauth.json" """, "/nowhere/oauth.json")]
    [InlineData(""" "Kind": "jira-cloud", "MappingFile": "/nowhere/map.yml" """, "/nowhere/map.yml: there is no such mapping file")]
    public async Task Sync_ASourceThatCannotWork_SaysWhyBeforeAnythingIsRead(string source, string part)
    {
        await using var server = await SteadyTracker.StartAsync();
        await File.WriteAllTextAsync(
            _scratch["settings.json"],
            $$"""{ "ProductProcess": { "Store": "{{_scratch["s.db"]}}", "Sources": { "studio": { {{source}}, "Url": "{{server.Url}}" } } } }""",
            Stop);
        var result = await Tool.RunAsync(SteadyTracker.Environment, "sync", "--settings", _scratch["settings.json"]);
        Assert.True(result.ExitCode == 2, result.Error);
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task Sandbox_PortThatIsTaken_SaysSo()
    {
        await using var server = await SteadyTracker.StartAsync();
        var port = server.Url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var result = await Tool.RunAsync("sandbox", "--seed", "steady", "--port", port);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"Port {port} is taken", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Task<ToolResult> BriefAsync(Uri url, Dictionary<string, string> environment, params string[] more) => Tool.RunAsync(
        environment,
        ["brief", "--kind", "jira-cloud", "--url", url.ToString(), "--period", "2026-10", "--store", _scratch["s.db"], "--out", _scratch["out"], .. more]);
}
