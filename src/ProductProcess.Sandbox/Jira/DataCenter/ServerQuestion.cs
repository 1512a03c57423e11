namespace ProductProcess.Sandbox.Jira.DataCenter;

/// <summary>What a search asks for.</summary>
internal sealed record ServerQuestion
{
    public required string Jql { get; init; }

    public required int StartAt { get; init; }

    public required int MaxResults { get; init; }

    public required IReadOnlyList<string>? Fields { get; init; }

    public required IReadOnlyList<string>? Expand { get; init; }

    /// <summary>Whether naming an issue that does not exist is refused.</summary>
    public required bool IsStrict { get; init; }

    public static bool Validates(string? text) => text is not ("false" or "warn" or "none");
}
