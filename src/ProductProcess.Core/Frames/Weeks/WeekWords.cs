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
    ];
}
