using ProductProcess.App.Run;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Tests.Commands;

/// <summary>From the facts of a briefing back to the rows, and to what a changed rule would have said.</summary>
public sealed class ExplainTests(SteadyStore store) : IAsyncLifetime
{
    private readonly Scratch _scratch = new();
    private string _facts = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await store.CopyToAsync(_scratch["store.db"]);
        var brief = await Tool.RunAsync(
            SteadyTracker.Environment,
            "brief", "--kind", "jira-cloud", "--url", store.Url, "--stored", "--period", "2026-10", "--store", _scratch["store.db"], "--out", _scratch["out"]);
        Assert.True(brief.ExitCode == 0, brief.Error);
        _facts = brief.Lines[^1];
    }

    [Fact]
    public async Task Explain_EveryRule_ComesToTheNumbersOfTheFacts()
    {
        var facts = FactsJson.Read(await File.ReadAllBytesAsync(_facts, Stop));
        foreach (var rule in facts.Findings.GroupBy(finding => finding.Rule))
        {
            var shown = rule.Where(finding => finding.State == rule.Min(one => one.State)).ToList();
            var result = await ExplainAsync(rule.Key, "--rows", "all");
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.Equal(shown.Sum(finding => finding.Measures.Count), result.Lines.Count(line => line == "The facts say the same."));
            Assert.All(shown, finding => Assert.Contains($"{rule.Key} in {finding.SubjectName}", result.Output, StringComparison.Ordinal));
            Assert.DoesNotContain("Mind:", result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("more: --rows all", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Explain_OneShare_ListsTheRowsItCounts()
    {
        var facts = FactsJson.Read(await File.ReadAllBytesAsync(_facts, Stop));
        var finding = facts.Findings.First(one => one.Rule == "one-person-teams");
        var result = await ExplainAsync("one-person-teams", "--team", finding.SubjectName, "--measure", "solo", "--rows", "all");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var measure = finding.Measures["solo"];
        var rows = result.Lines.Where(line => System.Text.RegularExpressions.Regex.IsMatch(line, "^[A-Z]{3}-[0-9]+ +(yes|no)")).ToList();
        Assert.Equal(measure.N, rows.Count);
        Assert.Equal(measure.Count, rows.Count(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1] == "yes"));
        Assert.Contains($"{measure.Count} / {measure.N} = ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("owned:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean 'one-person-teams'?", "one-person-team")]
    [InlineData("The facts know no team 'Meadows'.", "one-person-teams", "--team", "Meadows")]
    [InlineData("has no measure 'sola'. It has: owned, solo, spread.", "one-person-teams", "--measure", "sola")]
    [InlineData("is no number of rows", "one-person-teams", "--rows", "some")]
    [InlineData("there is no such mapping file", "one-person-teams", "--mapping", "nowhere.yml")]
    public async Task Explain_AskedForWhatIsNotThere_SaysWhatThereIs(string part, params string[] arguments)
    {
        var result = await ExplainAsync(arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_WithoutTheStoreOrTheFacts_SaysWhatIsMissing()
    {
        var nowhere = await Tool.RunAsync("rules", "explain", "one-person-teams", "--facts", _facts, "--store", _scratch["other.db"]);
        Assert.Equal(4, nowhere.ExitCode);
        Assert.Contains("there is none", nowhere.Error, StringComparison.Ordinal);
        var facts = await Tool.RunAsync("rules", "explain", "one-person-teams", "--facts", _scratch["nothing.json"], "--store", _scratch["store.db"]);
        Assert.Equal(2, facts.ExitCode);
        Assert.Contains("there is no such facts file", facts.Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(_scratch["odd.json"], "{ \"a\": 1 }", Stop);
        var odd = await Tool.RunAsync("rules", "explain", "one-person-teams", "--facts", _scratch["odd.json"], "--store", _scratch["store.db"]);
        Assert.Equal(2, odd.ExitCode);
        Assert.Contains("this is no facts file", odd.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_AChangedRule_SaysWhereItWouldHaveSpoken()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RuleFiles.BuiltIn, "team", "one-person-teams.yml"), Stop);
        Directory.CreateDirectory(_scratch["new"]);
        var path = _scratch["new/one-person-teams.yml"];
        await File.WriteAllTextAsync(path, text, Stop);
        var same = await DiffAsync(path);
        Assert.Equal((0, ""), (same.ExitCode, same.Error));
        Assert.Contains("Both say the same.", same.Output, StringComparison.Ordinal);

        await File.WriteAllTextAsync(
            path,
            text.Replace("noticed_when: low(owned) >= 0.5 and low(solo) >= 0.6 and spread >= 0.8", "noticed_when: owned >= 0 and solo >= 0", StringComparison.Ordinal),
            Stop);
        var changed = await DiffAsync(path);
        Assert.Equal((0, ""), (changed.ExitCode, changed.Error));
        Assert.Contains("→ owned >= 0 and solo >= 0", changed.Output, StringComparison.Ordinal);
        Assert.Matches(@"\* Meadow +quiet +quiet +(noticed|hint)", changed.Output);
        Assert.Matches(@"They differ in \d+ places?\.", changed.Output);
    }

    [Fact]
    public async Task Diff_AFolderWithoutRules_IsNotTakenForAnId()
    {
        Directory.CreateDirectory(_scratch["empty"]);
        var result = await DiffAsync(_scratch["empty"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("holds 0 rules; name one rule file.", result.Error, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<ToolResult> ExplainAsync(params string[] arguments) =>
        Tool.RunAsync(["rules", "explain", .. arguments, "--facts", _facts, "--store", _scratch["store.db"]]);

    private Task<ToolResult> DiffAsync(string path) =>
        Tool.RunAsync("rules", "diff", "one-person-teams", path, "--facts", _facts, "--store", _scratch["store.db"]);
}
