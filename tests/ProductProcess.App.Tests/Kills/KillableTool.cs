using System.Diagnostics;
using ProductProcess.Sandbox;

namespace ProductProcess.App.Tests.Kills;

/// <summary>The tool as a process that is killed without a word, as a machine does that loses its power.</summary>
internal sealed class KillableTool(IReadOnlyDictionary<string, string> environment, params string[] arguments)
{
    /// <summary>
    /// Starts the tool and kills it when the tracker has received this many more requests and a while has passed. True when
    /// it was killed, false when it had come to its end before.
    /// </summary>
    public async Task<bool> RunUntilAsync(SandboxServer tracker, long requests, TimeSpan after, CancellationToken cancellationToken)
    {
        var until = tracker.Requests + requests;
        using var process = Process.Start(Start())!;
        var silent = Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        while (!process.HasExited && tracker.Requests < until)
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, cancellationToken);
        await Task.Delay(after, TimeProvider.System, cancellationToken);
        var killed = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
        await silent;
        return killed;
    }

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "productprocess.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }
}
