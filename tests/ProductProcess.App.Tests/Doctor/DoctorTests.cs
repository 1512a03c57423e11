using System.Text.Json;
using ProductProcess.App.Tests.Commands;
using ProductProcess.Sandbox;

namespace ProductProcess.App.Tests.Doctor;

/// <summary>The doctor as an operator calls it: each thing that is wrong is told with what to do, and the rest is told too.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Doctor_EverythingThere_SaysSoAndWritesNothing()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await DoctorAsync(server.Url, SteadyTracker.Environment);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        string[] expected =
        [
            "machine rules:", "machine browser:", "machine time zones:", "machine cultures:", "store store:", " token: there is one",
            " tracker: jira-cloud", " account: reads as ", " clock:", " projects:", " field of sprint:", " limits:", "0 fail.",
        ];
        Assert.All(expected, part => Assert.Contains(part, result.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(SandboxServer.Token, result.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_scratch.Folder));
    }

    [Fact]
    public async Task Doctor_AfterASync_TellsHowOldTheDataIsAndThatStatusesAreMapped()
    {
        await using var server = await SteadyTracker.StartAsync();
        var sync = await Tool.RunAsync(SteadyTracker.Environment, "sync", "--census", "--kind", "jira-cloud", "--url", server.Url.ToString(), "--store", _scratch["s.db"]);
        Assert.True(sync.ExitCode == 0, sync.Error);
        Assert.Matches(@"census: seen [\d,]+, deleted 0", sync.Output);
        var stored = await File.ReadAllBytesAsync(_scratch["s.db"], Stop);

        var result = await DoctorAsync(server.Url, SteadyTracker.Environment);

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains(" data: last read completely at ", result.Output, StringComparison.Ordinal);
        Assert.Matches("ok .* mapping: defaults: every one of", result.Output);
        Assert.Equal(stored, await File.ReadAllBytesAsync(_scratch["s.db"], Stop));
    }

    [Fact]
    public async Task Doctor_WrongToken_NamesItWithoutShowingItAndGoesOn()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await DoctorAsync(server.Url, new(SteadyTracker.Environment) { ["PRODUCTPROCESS_TOKEN"] = "t0ken-of-nobody" });
        Assert.Equal(3, result.ExitCode);
        Assert.Matches("FAILS .* tracker: .*token", result.Output);
        Assert.DoesNotContain("t0ken-of-nobody", result.Output + result.Error, StringComparison.Ordinal);
        Assert.Contains("ok     machine rules", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_NoTokenAtAll_NamesTheVariableAndAsksNobody()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await DoctorAsync(server.Url, []);
        Assert.Equal(2, result.ExitCode);
        Assert.Matches("FAILS .* token: No token .*PRODUCTPROCESS_TOKEN", result.Output);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task Doctor_NobodyListens_NamesTheAddress()
    {
        var result = await DoctorAsync(new Uri("http://127.0.0.1:1/"), SteadyTracker.Environment);
        Assert.Equal(3, result.ExitCode);
        Assert.Matches("FAILS .* tracker: .*127.0.0.1", result.Output);
    }

    [Fact]
    public async Task Doctor_NoBrowser_SaysWhatToInstallAndThatTheHtmlIsWritten()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await DoctorAsync(server.Url, new(SteadyTracker.Environment) { ["PRODUCTPROCESS_BROWSER"] = "/nowhere/chromium" });
        Assert.Equal(4, result.ExitCode);
        Assert.Matches("FAILS  machine browser: .*/nowhere/chromium.*HTML", result.Output);
    }

    [Fact]
    public async Task Doctor_WithoutCultures_SaysWhatComesOutWrong()
    {
        await using var server = await SteadyTracker.StartAsync();
        var result = await DoctorAsync(server.Url, new(SteadyTracker.Environment) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" });
        Assert.Matches("look   machine cultures: .*DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", result.Output);
    }

    [Fact]
    public async Task Doctor_WrongSettings_TellsAllFaultsAndTheMachineAllTheSame()
    {
        await File.WriteAllTextAsync(_scratch["settings.json"], """
            { "ProductProcess": { "SyncEvery": "00:00:01", "Sources": { "acme": { "Kind": "trello", "Url": "https://a.example" } } } }
            """, Stop);
        var result = await Tool.RunAsync("doctor", "--settings", _scratch["settings.json"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Matches("FAILS  settings settings: .*SyncEvery", result.Output);
        Assert.Matches("FAILS  settings settings: .*Sources:acme: Kind is", result.Output);
        Assert.Contains("machine time zones", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_OneSourceBroken_LooksAtTheOthersAndTellsMachinesToo()
    {
        await using var server = await SteadyTracker.StartAsync();
        await File.WriteAllTextAsync(_scratch["map.yml"], "statuses: [{ status: Done, stage: finished }]", Stop);
        await File.WriteAllTextAsync(_scratch["settings.json"], $$"""
            { "ProductProcess": { "Store": "{{_scratch["s.db"]}}", "Output": "{{_scratch["out"]}}", "Sources": {
              "away": { "Kind": "jira-cloud", "Url": "http://127.0.0.1:1" },
              "steady": { "Kind": "jira-cloud", "Url": "{{server.Url}}", "Projects": [ "NOPE" ], "MappingFile": "{{_scratch["map.yml"]}}" } } } }
            """, Stop);
        var result = await Tool.RunAsync(SteadyTracker.Environment, "doctor", "--json", "--settings", _scratch["settings.json"]);

        Assert.Equal(2, result.ExitCode);
        var report = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(("fails", 2), (report.GetProperty("verdict").GetString(), report.GetProperty("exitCode").GetInt32()));
        var told = report.GetProperty("diagnoses").EnumerateArray()
            .Select(one => (one.GetProperty("subject").GetString(), one.GetProperty("what").GetString(), one.GetProperty("verdict").GetString())).ToList();
        Assert.Contains(("away", "tracker", "fails"), told);
        Assert.Contains(("steady", "tracker", "ok"), told);
        Assert.Contains(("steady", "projects", "fails"), told);
        Assert.Contains(("steady", "mapping", "fails"), told);
        Assert.Equal(["map.yml", "settings.json"], Directory.GetFileSystemEntries(_scratch.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Doctor_AStoreThatIsNone_FailsWithoutTouchingIt()
    {
        await using var server = await SteadyTracker.StartAsync();
        await File.WriteAllTextAsync(_scratch["s.db"], new string('x', 5_000), Stop);
        var result = await DoctorAsync(server.Url, SteadyTracker.Environment);
        Assert.Equal(4, result.ExitCode);
        Assert.Matches("FAILS  store store: .*s.db", result.Output);
        Assert.Equal(new string('x', 5_000), await File.ReadAllTextAsync(_scratch["s.db"], Stop));
    }

    [Theory]
    [InlineData("no such settings file", "--settings", "nowhere.json")]
    [InlineData("Did you mean 'jira-cloud'?", "--kind", "jira-clout", "--url", "https://a.example")]
    public async Task Doctor_CalledWrongly_SaysSo(string part, params string[] arguments)
    {
        var result = await Tool.RunAsync(["doctor", .. arguments]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(part, result.Output + result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Task<ToolResult> DoctorAsync(Uri url, Dictionary<string, string> environment) =>
        Tool.RunAsync(environment, "doctor", "--kind", "jira-cloud", "--url", url.ToString(), "--store", _scratch["s.db"]);
}
