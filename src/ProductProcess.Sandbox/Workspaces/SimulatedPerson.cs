using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>An account of the simulated organisation. The name is made up.</summary>
/// <param name="Account">With its raw id.</param>
/// <param name="Zone">Where the person keeps office hours.</param>
/// <param name="Department">For people outside the teams, what they belong to.</param>
public sealed record SimulatedPerson(Person Account, TimeZoneInfo Zone, string? Department)
{
    public string Id => Account.Id;
}
