namespace ProductProcess.Core.Frames.Links;

/// <summary>The words of the frame <c>links</c>.</summary>
internal static class LinkWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new KindOfLink(),
        new CrossTeam(),
        new OtherOutside(),
        new JoinsOtherIntent(),
        new MadeAfterStart(),
        new MadeInWindow(),
        new StillOpen(),
    ];
}
