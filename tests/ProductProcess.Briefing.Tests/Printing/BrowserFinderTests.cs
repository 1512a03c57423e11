using ProductProcess.Briefing.Printing;

namespace ProductProcess.Briefing.Tests.Printing;

public sealed class BrowserFinderTests
{
    [Fact]
    public void Find_VariableNamesABrowser_IsThatOne() =>
        Assert.Equal("/opt/mine", Find(new() { [BrowserFinder.Variable] = "/opt/mine" }, "/opt/mine", "/usr/bin/chromium"));

    [Fact]
    public void Find_VariableNamesNothing_SaysSoInsteadOfTakingAnother()
    {
        var failure = Assert.Throws<BrowserMissingException>(() => Find(new() { [BrowserFinder.Variable] = "/opt/mine" }, "/usr/bin/chromium"));
        Assert.Contains("/opt/mine", failure.Message, StringComparison.Ordinal);
        Assert.Contains(BrowserFinder.Variable, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_SeveralOnThePath_TakesChromiumFirst()
    {
        var folder = Path.GetTempPath();
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var (chrome, chromium) = (Path.Combine(folder, "google-chrome" + ending), Path.Combine(folder, "chromium" + ending));
        Assert.Equal(chromium, Find(new() { ["PATH"] = folder }, chrome, chromium));
        Assert.Equal(chrome, Find(new() { ["PATH"] = folder }, chrome));
    }

    [Fact]
    public void Find_None_SaysWhatToInstall()
    {
        var failure = Assert.Throws<BrowserMissingException>(() => Find([]));
        Assert.Contains("Install Chromium, Google Chrome or Microsoft Edge", failure.Message, StringComparison.Ordinal);
        Assert.Contains(BrowserFinder.Variable, failure.Message, StringComparison.Ordinal);
    }

    private static string Find(Dictionary<string, string> environment, params string[] files) =>
        BrowserFinder.Find(name => environment.GetValueOrDefault(name), files.Contains);
}
