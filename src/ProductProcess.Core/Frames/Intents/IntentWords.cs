namespace ProductProcess.Core.Frames.Intents;

/// <summary>The words of the frame <c>intents</c>.</summary>
internal static class IntentWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new Children(),
        new ChildrenBefore(),
        new OnlyChild(),
        new SingleLevels(),
        new IntentCreated(),
        new IntentFinished(),
        new IntentCancelled(),
        new IntentInProgress(),
        new IntentAge(),
        new IntentItemDays(),
        new TopTeamShare(),
        new TeamsUnder(),
        new OpenAtQuarterEnds(),
        new CarriedOn(),
    ];
}
