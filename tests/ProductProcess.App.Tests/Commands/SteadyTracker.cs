using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Tests.Commands;

/// <summary>A practice tracker with the seed <c>steady</c>, and the environment that may read it.</summary>
internal static class SteadyTracker
{
    public static Dictionary<string, string> Environment { get; } = new()
    {
        ["PRODUCTPROCESS_EMAIL"] = SandboxServer.Email,
        ["PRODUCTPROCESS_TOKEN"] = SandboxServer.Token,
    };

    public static Task<SandboxServer> StartAsync(SandboxFaults? faults = null, TimeProvider? time = null) => SandboxServer.StartAsync(
        new SandboxOptions { Workspace = Simulation.Run(new SeedCatalog().Load("steady")), Faults = faults },
        time ?? TimeProvider.System,
        TestContext.Current.CancellationToken);
}
