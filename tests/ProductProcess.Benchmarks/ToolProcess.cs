using System.Diagnostics;
using System.Globalization;

namespace ProductProcess.Benchmarks;

/// <summary>The tool as a process of its own, with its time and its peak memory (without the browser's).</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;

    private ToolProcess(Process process)
    {
        _process = process;
        _watching = WatchAsync();
    }

    public TimeSpan Elapsed => _watch.Elapsed;

    public long PeakBytes { get; private set; }

    public static Task<ToolProcess> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "productprocess.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["PRODUCTPROCESS_EMAIL"] = "coach@example.com";
        start.Environment["PRODUCTPROCESS_TOKEN"] = "sandbox-token";
        return Task.FromResult(new ToolProcess(Process.Start(start)!));
    }

    public async Task<string> FirstLineAsync() =>
        await _process.StandardOutput.ReadLineAsync(_stop.Token) ?? throw new InvalidOperationException("The tool said nothing.");

    public async Task<(int Exit, IReadOnlyList<string> Output)> FinishAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync(_stop.Token);
        await _process.WaitForExitAsync(_stop.Token);
        _watch.Stop();
        return (_process.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _stop.CancelAsync();
        await _watching;
        _process.Dispose();
        _stop.Dispose();
    }

    /// <summary>Linux keeps the peak itself (VmHWM); it is read until the process is gone.</summary>
    private async Task WatchAsync()
    {
        var status = $"/proc/{_process.Id}/status";
        while (!_stop.IsCancellationRequested && !_process.HasExited)
        {
            try
            {
                var line = File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (line is not null)
                    PeakBytes = long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
            }
            catch (IOException)
            {
                return; // The process ended between two looks.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, CancellationToken.None);
        }
    }
}
