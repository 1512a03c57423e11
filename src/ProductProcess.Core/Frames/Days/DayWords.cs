namespace ProductProcess.Core.Frames.Days;

/// <summary>The words of the frame <c>days</c>.</summary>
internal static class DayWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new DayNumber(),
        new ParentsInProgress(),
        new PeopleActive(),
        new LeavesInProgress(),
        new Arrived(),
        new StartedThatDay(),
        new FinishedThatDay(),
        new QuestsInProgress(),
        new FiresInProgress(),
        new StartedFires(),
        new OpenThatDay(),
        new DepartedThatDay(),
    ];
}
