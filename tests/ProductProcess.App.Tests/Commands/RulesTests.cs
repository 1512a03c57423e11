using System.Text.Json;
using ProductProcess.Core.Frames;

namespace ProductProcess.App.Tests.Commands;

/// <summary>Rules as a coach meets them on the command line.</summary>
public sealed class RulesTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task New_Rule_PassesCheckAndTestAsItStands()
    {
        var written = await Tool.RunAsync("rules", "new", "items-that-come-back", "--folder", _scratch["ours"]);
        Assert.Equal((0, ""), (written.ExitCode, written.Error));
        var path = _scratch["ours/items-that-come-back.yml"];

        var check = await Tool.RunAsync("rules", "check", path);
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Contains("1 rules can be used, 0 errors, 0 warnings.", check.Output, StringComparison.Ordinal);

        var test = await Tool.RunAsync("rules", "test", "--rules", _scratch["ours"]);
        Assert.Equal((0, ""), (test.ExitCode, test.Error));
        Assert.Contains("3 examples as expected, 0 not, 0 known misses.", test.Output, StringComparison.Ordinal);

        var again = await Tool.RunAsync("rules", "new", "items-that-come-back", "--folder", _scratch["ours"]);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("is there already; nothing was written", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Items_That", "is no name for a rule")]
    [InlineData("more-in-than-out", "comes with the tool")]
    public async Task New_WithANameThatCannotBe_SaysWhatToDo(string id, string part)
    {
        var result = await Tool.RunAsync("rules", "new", id, "--folder", _scratch["ours"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_scratch["ours"]));
    }

    [Fact]
    public async Task Test_AnExampleThatIsNotMet_ShowsWhatWasSeenAndFails()
    {
        var path = await RuleAsync("expect: too few to read", "expect: hint");
        var result = await Tool.RunAsync("rules", "test", "--rules", path);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("NOT  a dozen items (given in the file)", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"expected: hint +seen: too few to read", result.Output);
        Assert.Contains("Finished items that were opened again before: needs 40, had 12.", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 examples as expected, 1 not, 0 known misses.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_AKnownMiss_IsShownAndFailsNothing()
    {
        var path = await RuleAsync("expect: too few to read", "expect: todo");
        var result = await Tool.RunAsync("rules", "test", "--rules", path);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches(@"todo a dozen items", result.Output);
        Assert.Contains("2 examples as expected, 0 not, 1 known misses.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no rule 'one-person-team'. Did you mean 'one-person-teams'?", "test", "one-person-team")]
    [InlineData("There is no rule 'more'.", "show", "more")]
    [InlineData("there is no such rule file or folder", "test", "--rules", "/nowhere")]
    [InlineData("There is no frame 'leave'. Did you mean 'leaves'?", "words", "leave")]
    public async Task Rules_AskedForWhatIsNotThere_SayWhatThereIs(string part, params string[] arguments)
    {
        var result = await Tool.RunAsync(["rules", .. arguments]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AMistake_ShowsTheLineWithACaret()
    {
        var path = await RuleAsync("share: reopened >= 1", "share: reopned >= 1");
        var result = await Tool.RunAsync("rules", "check", path);
        Assert.Equal(2, result.ExitCode);
        var lines = result.Error.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("unknown-column", StringComparison.Ordinal));
        Assert.Contains("Did you mean 'reopened'?", lines[at], StringComparison.Ordinal);
        Assert.Contains("share: reopned >= 1", lines[at + 1], StringComparison.Ordinal);
        Assert.Equal(lines[at + 1].IndexOf("reopned", StringComparison.Ordinal), lines[at + 2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_AsJson_AreAllThereAre()
    {
        var result = await Tool.RunAsync("rules", "words", "--json");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        using var words = JsonDocument.Parse(result.Output);
        Assert.Equal(
            FrameWords.All.Select(word => $"{word.Frame}.{word.Id}"),
            words.RootElement.EnumerateArray().Select(word => $"{word.GetProperty("frame")}.{word.GetProperty("id")}"));
    }

    public void Dispose() => _scratch.Dispose();

    /// <summary>The rule to start from, with one piece replaced.</summary>
    private async Task<string> RuleAsync(string old, string replacement)
    {
        await Tool.RunAsync("rules", "new", "items-that-come-back", "--folder", _scratch["ours"]);
        var path = _scratch["ours/items-that-come-back.yml"];
        var text = await File.ReadAllTextAsync(path, Stop);
        Assert.Contains(old, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(old, replacement, StringComparison.Ordinal), Stop);
        return path;
    }
}
