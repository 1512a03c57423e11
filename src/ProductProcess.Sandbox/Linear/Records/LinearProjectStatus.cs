namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A status of projects, of which the workspace has one a type.</summary>
internal sealed class LinearProjectStatus(string type, int position, long created) : LinearNode(LinearKind.ProjectStatus, type, created)
{
    public static IReadOnlyList<string> Types { get; } = ["backlog", "planned", "started", "paused", "completed", "canceled"];

    public string Type => Raw;

    public int Position => position;
}
