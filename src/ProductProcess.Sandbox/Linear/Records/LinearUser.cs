using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A human's account.</summary>
internal sealed class LinearUser(LinearSnapshot now, SimulatedPerson person)
    : LinearNode(LinearKind.User, person.Id, now.Founded)
{
    public SimulatedPerson Person => person;

    public LinearSnapshot Now => now;

    public IEnumerable<LinearTeam> Teams => now.Teams.Where(t => t.Team.People.Contains(person));
}
