using ProductProcess.Core.Findings;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Context;

/// <summary>A tenth or more of the open items, none of them begun, was closed in one go.</summary>
internal sealed class CleanUpFinder : IEventFinder
{
    public IEnumerable<ContextEvent> Find(EventGround ground)
    {
        var moves = new MovesOfDays(ground, EventKinds.CleanUp, BulkMoves.Least, "that nobody had begun were closed in one go");
        var history = ground.View.History;
        var spans = history.Statuses;
        foreach (var leaf in ground.View.Family.Leaves)
        {
            for (var span = spans.Start[leaf] + 1; span < spans.Start[leaf + 1]; span++)
            {
                var marks = history.MarksOf(spans, span);
                if ((marks & ChangeMarks.Bulk) != 0 && (marks & ChangeMarks.Migration) == 0
                    && history.Stages[spans.Value[span]] is Stage.Done or Stage.Cancelled
                    && history.Stages[spans.Value[span - 1]] is Stage.Backlog or Stage.Ready)
                    moves.Add(leaf, spans.From[span]);
            }
        }

        return moves.Events();
    }
}
