namespace ProductProcess.Core.Frames.Leaves;

/// <summary>The words of the frame <c>leaves</c>.</summary>
internal static class LeafWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new TypeName(),
        new KindOfWork(),
        new ParentKey(),
        new HasParent(),
        new AskedBy(),
        new Doer(),
        new CreatedInWindow(),
        new Accepted(),
        new Started(),
        new Finished(),
        new Cancelled(),
        new InProgress(),
        new EndedInBulk(),
        new AdHocLeaf(),
        new CycleTime(),
        new LeadTime(),
        new Age(),
        new ActiveDays(),
        new WaitingDays(),
        new HandsOn(),
        new ReopenedTimes(),
        new CarriedOut(),
    ];
}
