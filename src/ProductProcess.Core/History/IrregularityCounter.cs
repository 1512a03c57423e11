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
        BulkMoves(),
        Of(Irregularities.NoAssigneeAtDone, IsDoneLeaf, HasNobodyAtDone),
        Of(Irregularities.ParentOutsideScope, IsLeafOrPart, HasParentOutside),
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

        return new Irregularity(kind, found.Count, of, found);
    }

    private bool IsLeaf(int item) => _items.LevelOf(item) == ItemLevel.Leaf;

    private bool IsDoneLeaf(int item) => IsLeaf(item) && history.Milestones.Outcomes[item] == Outcome.Done;

    private bool IsLeafOrPart(int item) => _items.LevelOf(item) is ItemLevel.Leaf or ItemLevel.Part;

    private bool HasParentOutside(int item) =>
        history.Parents.Last(item) is var parent and not 0 && history.IndexOf(parent) < 0;

    private bool HasUnknownStage(int item)
    {
        for (var span = history.Statuses.Start[item]; span < history.Statuses.Start[item + 1]; span++)
        {
            if (history.Stages[history.Statuses.Value[span]] == Stage.Unknown)
                return true;
        }

        return false;
    }

    private Irregularity BulkMoves()
    {
        var items = new List<int>();
        var statuses = history.Statuses;
        var bulk = 0;
        for (var item = 0; item < history.Count; item++)
        {
            var before = bulk;
            for (var span = statuses.Start[item] + 1; span < statuses.Start[item + 1]; span++)
                bulk += history.MarksOf(statuses, span).HasFlag(ChangeMarks.Bulk) ? 1 : 0;
            if (bulk > before)
                items.Add(item);
        }

        return new Irregularity(Irregularities.BulkMoves, bulk, statuses.Count - history.Count, items);
    }

    private bool HasNobodyAtDone(int item) =>
        !history.IsHuman(history.Assignees.ValueAt(item, history.Milestones.Ended[item]));
}
