namespace ProductProcess.Core.Frames.Changes;

/// <summary>The words of the frame <c>changes</c>.</summary>
internal static class ChangeWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new FieldName(),
        new DayOfChange(),
        new By(),
        new MadeByHand(),
        new ChangedAfterStart(),
        new ChangedAfterDone(),
        new Unblocks(),
        new FromOtherTeam(),
        new LowersPriority(),
        new RaisesPriority(),
        new MovesDueLater(),
        new ChangesScope(),
    ];
}
