namespace ProductProcess.Ingest.Sources.Mapping;

/// <summary>Words in the names of statuses that tell more than a tracker's own categories do.</summary>
internal static class StageWords
{
    /// <summary>Started, and now waiting for somebody or something.</summary>
    public static readonly string[] Waiting =
    [
        " review", " in review", " blocked", " waiting", " on hold", " hold", " ready for", " test", " qa", " verif",
        " pending", " deploy",
    ];
}
