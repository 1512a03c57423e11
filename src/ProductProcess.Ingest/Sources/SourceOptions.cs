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

    /// <summary>API token (Cloud) or personal access token (Data Center). Never stored, never logged.</summary>
    public required string Token { get; init; }

    /// <summary>Project keys; empty reads every project the account can see.</summary>
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
