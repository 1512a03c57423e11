using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>
/// What Linear does by itself. It may bear the name of whoever set it off; taken for work, it would fake plans and surprises.
/// </summary>
internal static class LinearAutomation
{
    /// <summary>Closed or archived by age, imported, or made by a rule of the workspace.</summary>
    public static bool Made(LinearHistory row) =>
        row.AutoClosed == true || row.AutoArchived == true || row.IssueImport is not null || row.WorkflowMetadata is not null;

    /// <summary>
    /// An issue without a cycle that is started or completed joins the running cycle where its team is set up so: in the same row,
    /// by the same actor, and nobody's plan.
    /// </summary>
    public static bool PutsIntoCycle(LinearHistory row, LinearTeam? team, LinearKnown known)
    {
        if (team is null || row.FromCycleId is not null || row.ToCycleId is null || row.ToStateId is null || row.FromStateId == row.ToStateId)
            return false;
        return known.Stages.GetValueOrDefault(row.ToStateId) switch
        {
            Stage.Active or Stage.Waiting => team.CycleIssueAutoAssignStarted || team.CycleLockToActive,
            Stage.Done => team.CycleIssueAutoAssignCompleted,
            _ => false,
        };
    }
}
