namespace ProductProcess.App.Trial;

/// <summary>What a trial is asked for.</summary>
internal sealed record TrialRequest
{
    /// <summary>Rule files or folders; none for the rules that come with the tool.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Ids of rules; none for all of them.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>How often each organisation is drawn.</summary>
    public required int Draws { get; init; }

    public required int Threads { get; init; }

    /// <summary>Folder for what comes of it; null for the usual one.</summary>
    public string? Output { get; init; }

    /// <summary>Only go on, never begin.</summary>
    public bool Resume { get; init; }

    /// <summary>Only begin, never go on.</summary>
    public bool Fresh { get; init; }

    /// <summary>
    /// Where the result goes: beside the rules of a path. The rules that come with the tool are not written to; what is
    /// tried of them here goes into a folder of its own.
    /// </summary>
    public string Folder => Output ?? (Rules.Count == 0 ? "trial" : TrialFiles.Beside(Rules[0]));
}
