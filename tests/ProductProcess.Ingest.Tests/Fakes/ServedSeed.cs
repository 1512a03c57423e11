using ProductProcess.Ingest.Sources;
using ProductProcess.Sandbox;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A workspace as each of the three trackers, and how to read it.</summary>
internal static class ServedSeed
{
    /// <summary>A Linear that is read many times within an hour has to be a generous one.</summary>
    public static Task<SandboxServer> StartAsync(SimulatedWorkspace workspace, string kind, TimeProvider? time = null, SandboxFaults? faults = null) =>
        SandboxServer.StartAsync(
            new SandboxOptions
            {
                Workspace = workspace,
                Tracker = kind switch
                {
                    SourceKinds.JiraDataCenter => SandboxTracker.JiraDataCenter,
                    SourceKinds.Linear => SandboxTracker.Linear,
                    _ => SandboxTracker.JiraCloud,
                },
                Linear = new LinearManners { ComplexityPerHour = int.MaxValue, RequestsPerHour = int.MaxValue },
                Faults = faults,
            },
            time ?? TimeProvider.System,
            TestContext.Current.CancellationToken);

    public static SourceOptions Options(SandboxServer sandbox, string kind) => new()
    {
        Name = "harbour",
        Kind = kind,
        Url = sandbox.Url.AbsoluteUri.TrimEnd('/'),
        Email = kind == SourceKinds.JiraCloud ? SandboxServer.Email : null,
        Token = SandboxServer.Token,
    };
}
