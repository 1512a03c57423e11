using System.Diagnostics;
using ProductProcess.App.Tests.Commands;

namespace ProductProcess.App.Tests.Trial;

/// <summary>The trial as a coach runs it.</summary>
public sealed class TrialCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Trial_OfAFolder_WritesBesideItsRules_StoppedOrNot()
    {
        var rule = _scratch["ours/always.yml"];
        Directory.CreateDirectory(_scratch["ours"]);
        await File.WriteAllTextAsync(rule, TrialRules.Always, Stop);
        await StopAsync("rules", "trial", "--rules", _scratch["ours"], "--draws", "500");
        Assert.Equal(["always.yml", "trial.progress"], Names());

        var result = await Tool.RunAsync("rules", "trial", "--rules", rule, "--draws", "1", "--resume");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("earlier draws: [0-9]+ kept", result.Output);
        Assert.Equal(["TRIAL.md", "always.yml", "trial.json"], Names());

        var list = await Tool.RunAsync("rules", "show", "always", "--rules", _scratch["ours"]);
        Assert.Contains("Seen clearly in at most 100.0", list.Output, StringComparison.Ordinal);
        await File.AppendAllTextAsync(rule, "# changed\n", Stop);
        Assert.Contains("Tried as version 3, since changed", (await Tool.RunAsync("rules", "list", "--rules", _scratch["ours"])).Error, StringComparison.Ordinal);
        Assert.Contains("Tried as version 3, since changed", (await Tool.RunAsync("rules", "check", _scratch["ours"])).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no rule 'one-person-team'. Did you mean 'one-person-teams'?", "one-person-team")]
    [InlineData("--draws 0 cannot be: give a number from 1 to 100,000.", "--draws", "0")]
    [InlineData("--threads 0 cannot be: give a number from 1 to 256.", "--threads", "0")]
    [InlineData("'many'", "--draws", "many")]
    [InlineData("Give one of the two.", "--resume", "--fresh")]
    [InlineData("There is no stopped trial in", "--resume")]
    [InlineData("no such rule file", "--rules", "/nowhere")]
    public async Task Trial_CalledWrongly_SaysWhatIsMissing(string part, params string[] arguments)
    {
        var result = await Tool.RunAsync(["rules", "trial", "--output", _scratch["out"], .. arguments]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch["out/trial.json"]));
    }

    [Fact]
    public async Task Trial_FolderThatIsAFile_SaysSo()
    {
        await File.WriteAllTextAsync(_scratch["out"], "in the way", Stop);
        var result = await Tool.RunAsync("rules", "trial", "--output", _scratch["out"]);
        Assert.Equal(4, result.ExitCode);
        Assert.Contains(_scratch["out"], result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private string[] Names() => [.. Directory.GetFiles(_scratch["ours"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>Starts the tool, interrupts it as Ctrl+C does once some draws are done, and holds what it says then.</summary>
    private async Task StopAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "productprocess.dll"), .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(Stop);
        var progress = _scratch["ours/trial.progress"];
        while (!process.HasExited && !(File.Exists(progress) && new FileInfo(progress).Length > 500))
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Stop);
        await Tool.PrintedByAsync("kill", "-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await process.WaitForExitAsync(Stop);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("run the same command again to go on", await error, StringComparison.Ordinal);
    }
}
