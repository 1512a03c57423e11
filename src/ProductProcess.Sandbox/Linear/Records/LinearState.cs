namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A workflow state of a team.</summary>
internal sealed class LinearState(LinearTeam team, LinearStateKind kind, int position, long created)
    : LinearNode(LinearKind.State, kind.RawOf(team.Raw), created)
{
    public LinearTeam Team => team;

    public LinearStateKind Kind => kind;

    public int Position => position;

    public string Type => kind.Type;

    public bool IsClosed => Type is "completed" or "canceled" or "duplicate";
}
