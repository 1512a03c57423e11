namespace ProductProcess.Core.Frames;

/// <summary>The words a rule may use. Adding one is a class and a line in this list.</summary>
public static class FrameWords
{
    /// <summary>Every column there is, by frame.</summary>
    internal static IReadOnlyList<IColumn> Columns { get; } =
    [
        new Leaves.TypeName(),
        new Leaves.KindOfWork(),
        new Leaves.ParentKey(),
        new Leaves.HasParent(),
        new Leaves.AskedBy(),
        new Leaves.Doer(),
        new Leaves.CreatedInWindow(),
        new Leaves.Accepted(),
        new Leaves.Started(),
        new Leaves.Finished(),
        new Leaves.Cancelled(),
        new Leaves.InProgress(),
        new Leaves.EndedInBulk(),
        new Leaves.AdHocLeaf(),
        new Leaves.CycleTime(),
        new Leaves.LeadTime(),
        new Leaves.Age(),
        new Leaves.ActiveDays(),
        new Leaves.WaitingDays(),
        new Leaves.HandsOn(),
        new Leaves.ReopenedTimes(),
        new Leaves.CarriedOut(),
        new Parents.LeavesDone(),
        new Parents.TopShare(),
        new Parents.PeopleOn(),
        new Parents.EffectivePeople(),
        new Parents.ParentInProgress(),
        new Parents.ParentFinished(),
        new Parents.ParentAge(),
        new Days.DayNumber(),
        new Days.ParentsInProgress(),
        new Days.PeopleActive(),
        new Days.LeavesInProgress(),
        new Days.Arrived(),
        new Days.StartedThatDay(),
        new Days.FinishedThatDay(),
        new Weeks.WeekNumber(),
        new Weeks.AcceptedThatWeek(),
        new Weeks.Departed(),
        new Weeks.FinishedThatWeek(),
        new Weeks.StartedThatWeek(),
        new Weeks.StartedAdHoc(),
        new Weeks.StartedPlanned(),
        new Weeks.InProgressAtEnd(),
        new Weeks.PeopleThatWeek(),
        new Sprints.Committed(),
        new Sprints.Completed(),
        new Sprints.Carried(),
        new Sprints.Removed(),
        new Sprints.Added(),
        new Sprints.AdHocShare(),
    ];

    /// <summary>What every column says about itself.</summary>
    public static IReadOnlyList<ColumnInfo> All { get; } = [.. Columns.Select(column => column.Info)];
}
