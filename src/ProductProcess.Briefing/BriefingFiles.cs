namespace ProductProcess.Briefing;

/// <summary>The set of files that one briefing is. All paths are absolute.</summary>
public sealed record BriefingFiles
{
    /// <summary>The numbers, as JSON.</summary>
    public required string Facts { get; init; }

    public required string LeadershipHtml { get; init; }

    public required string CoachHtml { get; init; }

    /// <summary>Null where it could not be printed.</summary>
    public string? LeadershipPdf { get; init; }

    public string? CoachPdf { get; init; }

    /// <summary>1 for the first set of a scope and period; nothing is ever overwritten.</summary>
    public required int Revision { get; init; }

    /// <summary>True where the same briefing was there already: then only what was missing has been added.</summary>
    public bool Unchanged { get; init; }

    /// <summary>Why there are no PDFs and what to do about it; empty where there are.</summary>
    public string WithoutPdf { get; init; } = "";
}
