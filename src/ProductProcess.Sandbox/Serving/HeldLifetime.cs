using Microsoft.Extensions.Hosting;

namespace ProductProcess.Sandbox.Serving;

/// <summary>The sandbox ends when whoever started it says so; it listens to no signals of its own.</summary>
internal sealed class HeldLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
