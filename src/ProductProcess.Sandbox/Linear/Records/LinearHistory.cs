using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A row of an issue's history: everything that one actor changed at one time.</summary>
internal sealed class LinearHistory : LinearNode
{
    private readonly string? _actor;
    private readonly LinearSnapshot _now;
    private long _updated;

    public LinearHistory(LinearSnapshot now, LinearIssue issue, ItemEntry entry, IssueValues before, IssueValues after)
        : base(LinearKind.History, LinearSnapshot.Text(entry.Id), entry.At)
    {
        (_now, _actor, Issue, Before, After, _updated) = (now, entry.Actor, issue, before, after, entry.At);
    }

    /// <summary>The row of an issue that went into the archive by itself.</summary>
    public LinearHistory(LinearSnapshot now, LinearIssue issue, long archived, IssueValues values)
        : base(LinearKind.Archiving, issue.Raw, archived)
    {
        (_now, Issue, Before, After, _updated, AutoArchived) = (now, issue, values, values, archived, true);
    }

    public LinearIssue Issue { get; }

    public IssueValues Before { get; }

    public IssueValues After { get; private set; }

    public bool AutoArchived { get; }

    public List<LinearRelationChange> RelationChanges { get; } = [];

    /// <summary>Null when an app did it, or nobody.</summary>
    public LinearUser? Actor => _now.User(_actor);

    public LinearBot? Bot => _now.Bot(_actor);

    public override long Updated => _updated;

    public IEnumerable<LinearLabel> AddedLabels => After.Labels.Except(Before.Labels);

    public IEnumerable<LinearLabel> RemovedLabels => Before.Labels.Except(After.Labels);

    public bool Takes(ItemEntry entry, TimeSpan within) => !AutoArchived && entry.Actor == _actor && entry.At - Created <= within.TotalMilliseconds;

    /// <summary>Later changes of the same actor become part of this row.</summary>
    public void Take(ItemEntry entry, IssueValues after) => (After, _updated) = (after, entry.At);
}
