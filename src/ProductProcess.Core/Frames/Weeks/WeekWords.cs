namespace ProductProcess.Core.Frames.Weeks;

/// <summary>The words of the frame <c>weeks</c>.</summary>
internal static class WeekWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new WeekNumber(),
        new AcceptedThatWeek(),
        new Departed(),
        new FinishedThatWeek(),
        new StartedThatWeek(),
        new StartedAdHoc(),
        new StartedPlanned(),
        new InProgressAtEnd(),
        new PeopleThatWeek(),
        new CreatedThatWeek(),
        new CancelledThatWeek(),
        new FiresStarted(),
        new FeaturesStarted(),
        new ItemDaysThatWeek(),
        new FireItemDays(),
        new StepBackItemDays(),
        new QuestsActive(),
        new QuestCycleTime(),
        new Threads(),
        new MedianAge(),
        new TopicsKept(),
        new FireCluster(),
        new RepairsListed(),
        new RepairsDone(),
        new FeaturesAfter(),
    ];
}
