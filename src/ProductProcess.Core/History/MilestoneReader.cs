using ProductProcess.Core.Work;

namespace ProductProcess.Core.History;

/// <summary>Walks the status spans of each item once and notes its milestones.</summary>
internal static class MilestoneReader
{
    private const ChangeMarks Administrative = ChangeMarks.Bulk | ChangeMarks.Migration;

    public static Milestones Read(ChangeTable changes, Spans statuses, StageMap stages, Func<int, bool> cancels)
    {
        var items = statuses.Start.Length - 1;
        var found = new Milestones
        {
            Accepted = new long[items],
            Started = new long[items],
            Ended = new long[items],
            Outcomes = new Outcome[items],
            EndedInBulk = new bool[items],
            Reopened = new int[items],
        };
        for (var item = 0; item < items; item++)
            Read(item, found, changes, statuses, stages, cancels);
        return found;
    }

    private static void Read(
        int item, Milestones found, ChangeTable changes, Spans statuses, StageMap stages, Func<int, bool> cancels)
    {
        long accepted = Milestones.Never, started = Milestones.Never, ended = Milestones.Never;
        var stage = Stage.Unknown;
        var bulk = false;
        for (var span = statuses.Start[item]; span < statuses.Start[item + 1]; span++)
        {
            var before = stage;
            stage = stages[statuses.Value[span]];
            var by = statuses.OpenedBy[span];
            var marks = by < 0 ? ChangeMarks.None : (ChangeMarks)changes.Marks[by];
            var migrated = (marks & ChangeMarks.Migration) != 0;
            if (accepted == Milestones.Never && stage is >= Stage.Ready and <= Stage.Done && !migrated)
                accepted = statuses.From[span];
            if (started == Milestones.Never && stage.InProgress() && (marks & Administrative) == 0)
                started = statuses.From[span];
            if (before.Ended() && stage is >= Stage.Backlog and <= Stage.Waiting && !migrated)
                found.Reopened[item]++;
            if (stage == before || !stage.Ended())
                continue;
            ended = statuses.From[span];
            bulk = (marks & Administrative) != 0;
        }

        found.Accepted[item] = accepted;
        found.Started[item] = started;
        found.Ended[item] = stage.Ended() ? ended : Milestones.Never;
        found.EndedInBulk[item] = stage.Ended() && bulk;
        found.Outcomes[item] = !stage.Ended() ? Outcome.Open
            : stage == Stage.Cancelled || cancels(item) ? Outcome.Cancelled : Outcome.Done;
    }
}
