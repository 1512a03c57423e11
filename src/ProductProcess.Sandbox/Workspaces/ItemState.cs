using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>What an item says of itself at one instant. Values as in <see cref="FieldChange"/>.</summary>
public sealed record ItemState
{
    public required string Status { get; init; }

    public required string Priority { get; init; }

    public string? Assignee { get; init; }

    public string? Resolution { get; init; }

    public string? Parent { get; init; }

    public string Sprints { get; init; } = "";

    public string Labels { get; init; } = "";

    public string Components { get; init; } = "";

    /// <summary>ISO date.</summary>
    public string? Due { get; init; }

    /// <summary>A number in invariant notation.</summary>
    public string? Estimate { get; init; }

    /// <summary>Null, or the name of the flag.</summary>
    public string? Flag { get; init; }

    public string? this[ChangeField field] => field switch
    {
        ChangeField.Status => Status,
        ChangeField.Priority => Priority,
        ChangeField.Assignee => Assignee,
        ChangeField.Resolution => Resolution,
        ChangeField.Parent => Parent,
        ChangeField.Sprint => Sprints,
        ChangeField.Labels => Labels,
        ChangeField.Components => Components,
        ChangeField.Due => Due,
        ChangeField.Estimate => Estimate,
        ChangeField.Flag => Flag,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "An item has no such value."),
    };

    /// <summary>The state after one field took a new value. Links hang beside an item, and its project and key are the item's own: they change nothing here.</summary>
    public ItemState With(ChangeField field, string? value) => field switch
    {
        ChangeField.Status => this with { Status = value! },
        ChangeField.Priority => this with { Priority = value! },
        ChangeField.Assignee => this with { Assignee = value },
        ChangeField.Resolution => this with { Resolution = value },
        ChangeField.Parent => this with { Parent = value },
        ChangeField.Sprint => this with { Sprints = value ?? "" },
        ChangeField.Labels => this with { Labels = value ?? "" },
        ChangeField.Components => this with { Components = value ?? "" },
        ChangeField.Due => this with { Due = value },
        ChangeField.Estimate => this with { Estimate = value },
        ChangeField.Flag => this with { Flag = value },
        ChangeField.Link or ChangeField.Project or ChangeField.Key => this,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "An item has no such value."),
    };
}
