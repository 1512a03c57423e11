namespace ProductProcess.Core.Frames.Parents;

/// <summary>The words of the frame <c>parents</c>.</summary>
internal static class ParentWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new LeavesDone(),
        new TopShare(),
        new PeopleOn(),
        new EffectivePeople(),
        new ParentInProgress(),
        new ParentFinished(),
        new ParentAge(),
    ];
}
