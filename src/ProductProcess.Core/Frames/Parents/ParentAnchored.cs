namespace ProductProcess.Core.Frames.Parents;

internal sealed class ParentAnchored : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "anchored",
        ColumnKind.YesNo,
        "",
        "Whether it is planned on the roadmap, by itself or by what is above it, as the mapping says now. "
        + "Missing where no mapping says it.",
        "An epic under an initiative of the roadmap: yes.",
        [Needs.Roadmap]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => EffortFacts.IsAnchored(view, item));
}
