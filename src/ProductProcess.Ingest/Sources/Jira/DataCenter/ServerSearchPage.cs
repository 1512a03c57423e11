using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>The total may count issues that the account cannot read; the echoed page size is not read at all.</summary>
internal sealed record ServerSearchPage
{
    public int? Total { get; init; }

    public IReadOnlyList<JsonElement>? Issues { get; init; }

    public IReadOnlyList<string>? WarningMessages { get; init; }
}
