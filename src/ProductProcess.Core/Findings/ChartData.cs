namespace ProductProcess.Core.Findings;

/// <summary>The numbers behind a finding's chart; how they are drawn is the briefing's matter.</summary>
public sealed record ChartData
{
    /// <summary>effective-contributors, work-source, arrivals-departures.</summary>
    public required string Kind { get; init; }

    /// <summary>
    /// Along the x axis: first days of weeks (ISO dates), or the ids of bins ("1", "1-1.5", "1.5-2", "2-3", "3+").
    /// </summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>One value a category; null where nothing is known.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Coach edition only: one row an effort, one cell a pseudonym. Empty where the kind has none.</summary>
    public IReadOnlyList<ChartRow> Rows { get; init; } = [];

    /// <summary>Pseudonyms (P1, P2 …) of the cells of <see cref="Rows"/>, in random order for each run.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Distinct people behind the chart.</summary>
    public int People { get; init; }
}
