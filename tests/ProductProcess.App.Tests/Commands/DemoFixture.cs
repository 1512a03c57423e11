using ProductProcess.Core.Findings;

namespace ProductProcess.App.Tests.Commands;

/// <summary>Runs the demo once for all tests that look at it.</summary>
public sealed class DemoFixture : IAsyncLifetime
{
    private readonly Scratch _scratch = new();

    internal ToolResult Result { get; private set; } = new(-1, "", "");

    public Core.Findings.Facts Facts { get; private set; } = null!;

    public string Folder => _scratch.Folder;

    public string File(string name) => _scratch[name];

    public async ValueTask InitializeAsync()
    {
        Result = await Tool.RunAsync("demo", "--out", Folder);
        Assert.True(Result.ExitCode == 0, Result.Error);
        Facts = FactsJson.Read(await System.IO.File.ReadAllBytesAsync(File("2026-10_harbour_facts.json")));
    }

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }
}
