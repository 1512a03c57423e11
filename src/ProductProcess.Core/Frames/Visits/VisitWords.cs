namespace ProductProcess.Core.Frames.Visits;

/// <summary>The words of the frame <c>visits</c>.</summary>
internal static class VisitWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new StatusName(),
        new StageName(),
        new Stay(),
        new Minutes(),
        new EndedVisit(),
        new ByHand(),
        new PassedOnByHand(),
        new Mandatory(),
        new Backward(),
        new FirstVisit(),
        new Waiting(),
        new AfterStart(),
    ];
}
