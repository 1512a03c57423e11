using ProductProcess.Core.Work;

namespace ProductProcess.Core.History;

/// <summary>Counts what is irregular in a history.</summary>
internal sealed class IrregularityCounter(WorkHistory history, bool[] inconsistent)
{
    private readonly ItemTable _items = history.Log.Items;

    public IReadOnlyList<Irregularity> Count() =>
    [
        Of(Irregularities.FinishedWithoutStart, IsDoneLeaf, i => history.Milestones.Started[i] == Milestones.Never),
        Of(Irregularities.InconsistentHistory, _ => true, i => inconsistent[i]),
        Of(Irregularities.StatusUnknownStage, IsLeaf, HasUnknownStage),
        Of(Irregularities.BulkMoves, IsLeaf, WasMovedInBulk),
        Of(Irregularities.NoAssigneeAtDone, IsDoneLeaf, HasNobodyAtDone),
        Of(Irregularities.ParentOutsideScope, HasParent, i => history.IndexOf(history.Parents.Last(i)) < 0),
    ];

    private Irregularity Of(string kind, Func<int, bool> looked, Func<int, bool> irregular)
    {
        var found = new List<int>();
        var of = 0;
        for (var item = 0; item < history.Count; item++)
        {
            if (!looked(item))
                continue;
            of++;
            if (irregular(item))
                found.Add(item);
        }

        return new Irregularity(kind, found, of);
    }

    private bool IsLeaf(int item) => _items.LevelOf(item) == ItemLevel.Leaf;

    private bool IsDoneLeaf(int item) => IsLeaf(item) && history.Milestones.Outcomes[item] == Outcome.Done;

    private bool HasParent(int item) =>
        _items.LevelOf(item) is ItemLevel.Leaf or ItemLevel.Part && history.Parents.Last(item) != 0;

    private bool HasUnknownStage(int item)
    {
        for (var span = history.Statuses.Start[item]; span < history.Statuses.Start[item + 1]; span++)
        {
            if (history.Stages[history.Statuses.Value[span]] == Stage.Unknown)
                return true;
        }

        return false;
    }

    private bool WasMovedInBulk(int item)
    {
        for (var span = history.Statuses.Start[item]; span < history.Statuses.Start[item + 1]; span++)
        {
            if (history.MarksOf(history.Statuses, span).HasFlag(ChangeMarks.Bulk))
                return true;
        }

        return false;
    }

    private bool HasNobodyAtDone(int item) =>
        !history.IsHuman(history.Assignees.ValueAt(item, history.Milestones.Ended[item]));
}
