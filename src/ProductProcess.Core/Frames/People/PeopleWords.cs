namespace ProductProcess.Core.Frames.People;

/// <summary>The words of the frame <c>people</c>.</summary>
internal static class PeopleWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new PersonIn(),
        new StretchesAgo(),
        new ActiveDaysIn(),
        new NewHere(),
        new NewAnywhere(),
        new TeamsIn(),
        new InSeveral(),
        new ItemsIn(),
        new ParentsIn(),
    ];
}
