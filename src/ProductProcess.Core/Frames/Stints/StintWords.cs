namespace ProductProcess.Core.Frames.Stints;

/// <summary>The words of the frame <c>stints</c>.</summary>
internal static class StintWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new PersonOn(),
        new Length(),
        new ActiveDaysOf(),
        new IsFirst(),
        new FinishedBy(),
        new AtSameTime(),
    ];
}
