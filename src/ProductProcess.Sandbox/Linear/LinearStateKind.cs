using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear;

/// <summary>A workflow state that every team has.</summary>
/// <param name="Status">Raw id of the status it stands for.</param>
/// <param name="Resolution">Raw id of the resolution too, where Linear has a state of its own for it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Type">Linear's type.</param>
/// <param name="Color">As shown.</param>
internal sealed record LinearStateKind(string Status, string? Resolution, string Name, string Type, string Color)
{
    public static IReadOnlyList<LinearStateKind> All { get; } =
    [
        new(Workflow.Backlog.Id, null, Workflow.Backlog.Name, "backlog", "#bec2c8"),
        new(Workflow.ToDo.Id, null, Workflow.ToDo.Name, "unstarted", "#e2e2e2"),
        new(Workflow.InProgress.Id, null, Workflow.InProgress.Name, "started", "#f2c94c"),
        new(Workflow.InReview.Id, null, Workflow.InReview.Name, "started", "#0f783c"),
        new(Workflow.Blocked.Id, null, Workflow.Blocked.Name, "started", "#eb5757"),
        new(Workflow.Done.Id, null, Workflow.Done.Name, "completed", "#5e6ad2"),
        new(Workflow.Done.Id, Workflow.WontDo.Id, "Canceled", "canceled", "#95a2b3"),
        new(Workflow.Done.Id, Workflow.Duplicate.Id, "Duplicate", "duplicate", "#95a2b3"),
    ];

    /// <summary>Where an item of this status and resolution stands: the index in <see cref="All"/>.</summary>
    public static int IndexOf(string status, string? resolution)
    {
        var index = -1;
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Status == status && (All[i].Resolution is null || All[i].Resolution == resolution))
                index = i;
        }

        return index >= 0 ? index : throw new ArgumentOutOfRangeException(nameof(status), status, "No workflow state stands for this status.");
    }

    /// <summary>The raw id of this state in a team.</summary>
    public string RawOf(string team) => Resolution is null ? $"{team}/{Status}" : $"{team}/{Status}/{Resolution}";
}
