namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>When an issue came where it is, kept up move by move. UTC milliseconds.</summary>
internal sealed class IssueDates
{
    public long? Started { get; private set; }

    public long? Completed { get; private set; }

    /// <summary>Also when it turned out to be a duplicate.</summary>
    public long? Canceled { get; private set; }

    public long? AddedToCycle { get; private set; }

    public long? AddedToProject { get; private set; }

    public long? AddedToTeam { get; private set; }

    public long? Closed => Completed ?? Canceled;

    /// <param name="before">Null at creation.</param>
    /// <param name="after">What holds from then on.</param>
    /// <param name="at">Since when.</param>
    public void Move(IssueValues? before, IssueValues after, long at)
    {
        if (before?.State != after.State)
            Enter(before?.State.Type, after.State.Type, at);
        if (before?.Cycle != after.Cycle)
            AddedToCycle = after.Cycle is null ? null : at;
        if (before?.Project != after.Project)
            AddedToProject = after.Project is null ? null : at;
        if (before?.Team != after.Team)
            AddedToTeam = at;
    }

    private void Enter(string? from, string to, long at)
    {
        Started = to switch { "started" => Started ?? at, "triage" or "backlog" or "unstarted" => null, _ => Started };
        if (from == to)
            return;
        Completed = to == "completed" ? at : null;
        Canceled = to is "canceled" or "duplicate" ? at : null;
    }
}
