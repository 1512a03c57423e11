using System.Collections.Concurrent;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests;

/// <summary>Simulated workspaces, each simulated once for all tests that look at it.</summary>
internal static class Worlds
{
    private static readonly ConcurrentDictionary<string, Lazy<SimulatedWorkspace>> Known = new(StringComparer.Ordinal);

    public static SimulatedWorkspace Of(string seed) =>
        Known.GetOrAdd(seed, name => new(() => Simulation.Run(new SeedCatalog().Load(name)))).Value;

    public static SimulatedTeam Team(this SimulatedWorkspace workspace, string name) => workspace.Teams.Single(t => t.Name == name);
}
