using ProductProcess.App.Run;
using ProductProcess.App.Tests.Commands;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Context;

namespace ProductProcess.App.Tests.Run;

/// <summary>The same store, rules and period give the same facts, byte for byte.</summary>
public sealed class SameBytesTests(SteadyStore store) : IClassFixture<SteadyStore>, IDisposable
{
    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("harbour")]
    [InlineData("one-person-teams")]
    [InlineData("more-in-than-out")]
    public void Facts_WithAnyNumberOfThreads_AreTheSameBytes(string seed)
    {
        byte[] Bytes(int threads) => FactsJson.Write(SeedFacts.Of(seed, ScopeRules.Usual(), threads, new EnteredEvent(new DateOnly(2026, 9, 1), null, "new tool")));

        var one = Bytes(1);
        Assert.Equal(one, Bytes(2));
        Assert.Equal(one, Bytes(8));
    }

    [Fact]
    public async Task Facts_OfTwoProcessesOnOneStore_AreTheSameBytes()
    {
        await store.CopyToAsync(_scratch["store.db"]);
        var first = await FactsAsync("first");

        Assert.Equal(first, await FactsAsync("second"));
        Assert.Equal(first, await FactsAsync("third", ("DOTNET_PROCESSOR_COUNT", "8"), ("DOTNET_TieredCompilation", "0"), ("TZ", "Asia/Tokyo"), ("LANG", "de_DE.UTF-8")));
        Assert.DoesNotContain("\"started\"", System.Text.Encoding.UTF8.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brief_OfWhatIsStored_AsksNoTracker()
    {
        await store.CopyToAsync(_scratch["store.db"]);
        var facts = FactsJson.Read(await FactsAsync("out"));

        Assert.True(facts.Findings.Count > 0);
        Assert.NotNull(Assert.Single(facts.Sources).ReadAt);
        var other = await BriefAsync("http://127.0.0.1:9", "other");
        Assert.Equal(ExitCode.Input, other.ExitCode);
        Assert.Contains("holds nothing of '127.0.0.1-9'", other.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_scratch["other"]) && Directory.EnumerateFiles(_scratch["other"]).Any());
    }

    public void Dispose() => _scratch.Dispose();

    private async Task<byte[]> FactsAsync(string folder, params (string Name, string Value)[] environment)
    {
        var result = await BriefAsync(store.Url, folder, environment);
        Assert.True(result.ExitCode == 0, result.Error);
        return await File.ReadAllBytesAsync(result.Lines[^1], TestContext.Current.CancellationToken);
    }

    /// <summary>Nobody serves at the address any more: what is not in the store is not to be had.</summary>
    private Task<ToolResult> BriefAsync(string url, string folder, params (string Name, string Value)[] environment)
    {
        var all = new Dictionary<string, string>(SteadyTracker.Environment);
        foreach (var (name, value) in environment)
            all[name] = value;
        return Tool.RunAsync(
            all, "brief", "--kind", "jira-cloud", "--url", url, "--stored", "--period", "2026-10", "--store", _scratch["store.db"], "--out", _scratch[folder]);
    }
}
