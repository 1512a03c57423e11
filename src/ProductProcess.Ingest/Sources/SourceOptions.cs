namespace ProductProcess.Ingest.Sources;

/// <summary>One tracker to read: where it is, who reads it, and how much of it.</summary>
public sealed record SourceOptions
{
    /// <summary>How this source is called here, for example <c>harbour</c>. Part of every id: do not change it later.</summary>
    public required string Name { get; init; }

    /// <summary>One of <see cref="SourceKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The address people open, with its path: <c>https://example.atlassian.net</c>, <c>https://host/jira</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The account of a Jira Cloud API token. Without it the token is sent as a bearer token.</summary>
    public string? Email { get; init; }

    /// <summary>
    /// API token (Cloud), personal access token (Data Center) or API key (Linear); empty with <see cref="OAuthFile"/>. Never
    /// stored, never logged.
    /// </summary>
    public string Token { get; init; } = "";

    /// <summary>
    /// A file of OAuth 2.0 credentials instead of a token (Jira Cloud, Linear). Refresh tokens rotate, so it is rewritten
    /// before a new one is used; it has to be writable and readable by its owner only.
    /// </summary>
    public string? OAuthFile { get; init; }

    /// <summary>A PEM file of certificate authorities that are trusted for this source, beside the machine's own.</summary>
    public string? CaFile { get; init; }

    /// <summary>JQL that narrows what is read of a Jira further; null reads all of the projects.</summary>
    public string? Jql { get; init; }

    /// <summary>How often all ids are walked to find what is gone. 1 hour to 90 days.</summary>
    public TimeSpan CensusEvery { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Project keys, or keys of Linear teams; empty reads all that the account can see.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Off: titles are neither asked for nor stored.</summary>
    public bool ReadTitles { get; init; } = true;

    /// <summary>
    /// How far a run looks back before the start of the last complete one. A tracker's search lags behind its changes,
    /// by hours on a bad day. 0 to 30 days.
    /// </summary>
    public TimeSpan Overlap { get; init; } = TimeSpan.FromHours(14);

    /// <summary>Everything that is wrong with these options; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults() => [.. SourceOptionsFaults.Of(this)];

    /// <summary>Without the token: options may end up in a log.</summary>
    public override string ToString() => $"{Name} ({Kind}, {Url})";
}
