namespace ProductProcess.Core.Frames.Sprints;

/// <summary>The words of the frame <c>sprints</c>.</summary>
internal static class SprintWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new Committed(),
        new Completed(),
        new Carried(),
        new Removed(),
        new Added(),
        new AdHocShare(),
        new SprintsAgo(),
        new PlannedDays(),
        new LateShare(),
        new EarlyStarts(),
        new CarriedShare(),
        new RemovedShare(),
        new CompletedAll(),
        new UsualBefore(),
        new MostBefore(),
        new OverUsual(),
        new OverMost(),
        new AdHocHigh(),
        new HoldsHoliday(),
    ];
}
