using ProductProcess.Core.Findings;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Context;

/// <summary>An administrator changed the workflow, and a tenth or more of the open items got another status by that.</summary>
internal sealed class MigrationFinder : IEventFinder
{
    private const int Least = 5;

    public IEnumerable<ContextEvent> Find(EventGround ground)
    {
        var moves = new MovesOfDays(ground, EventKinds.Migration, Least, "got another status with a change of the workflow");
        var changes = ground.View.History.Log.Changes;
        foreach (var leaf in ground.View.Family.Leaves)
        {
            for (var change = changes.Start[leaf]; change < changes.Start[leaf + 1]; change++)
            {
                if (((ChangeMarks)changes.Marks[change] & ChangeMarks.Migration) != 0 && changes.FieldOf(change) == ChangeField.Status)
                    moves.Add(leaf, changes.At[change]);
            }
        }

        return moves.Events();
    }
}
