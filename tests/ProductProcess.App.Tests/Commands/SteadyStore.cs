using ProductProcess.App.Tests.Commands;

[assembly: AssemblyFixture(typeof(SteadyStore))]

namespace ProductProcess.App.Tests.Commands;

/// <summary>What a sync of the seed <c>steady</c> stores: read once, by the tool itself; each test takes a copy.</summary>
public sealed class SteadyStore : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Lazy<Task> _read;

    /// <summary>Where the tracker served that was read; nobody serves there any more.</summary>
    public string Url { get; private set; } = "";

    public SteadyStore() => _read = new Lazy<Task>(ReadAsync);

    public async Task CopyToAsync(string file)
    {
        await _read.Value;
        File.Copy(_scratch["store.db"], file);
    }

    public void Dispose() => _scratch.Dispose();

    private async Task ReadAsync()
    {
        await using var server = await SteadyTracker.StartAsync();
        Url = server.Url.ToString();
        var result = await Tool.RunAsync(
            SteadyTracker.Environment, "sync", "--kind", "jira-cloud", "--url", server.Url.ToString(), "--store", _scratch["store.db"]);
        Assert.True(result.ExitCode == 0, result.Error);
    }
}
