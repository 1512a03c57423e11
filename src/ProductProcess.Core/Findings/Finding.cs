namespace ProductProcess.Core.Findings;

/// <summary>What one rule says of one subject. (rule, scope, subject) is its identity over time.</summary>
public sealed record Finding
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Id of the scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Id of the team (or of the project that stands in for it); of the scope where the rule looks at several teams together.</summary>
    public required string Subject { get; init; }

    /// <summary>Name of the team, project or scope.</summary>
    public required string SubjectName { get; init; }

    public required FindingState State { get; init; }

    /// <summary>One sentence that says what was seen, with its count. Empty unless noticed or hint.</summary>
    public string Headline { get; init; } = "";

    /// <summary>Why this state and no other, in plain sentences ("needs 40 finished items, had 12").</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>
    /// What to keep in mind beside it, such as an event some weeks before; fit for any edition: no name, no key, no number of
    /// people.
    /// </summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What was measured, by the names of the rule file.</summary>
    public required IReadOnlyDictionary<string, Measure> Measures { get; init; }

    /// <summary>Distinct people active in the subject in the window.</summary>
    public int People { get; init; }

    /// <summary>The window looked at, as ISO dates [from, until).</summary>
    public required DateOnly WindowFrom { get; init; }

    /// <summary>First day that was no longer looked at.</summary>
    public required DateOnly WindowUntil { get; init; }

    public ChartData? Chart { get; init; }

    /// <summary>At most ten items; <see cref="EvidenceTotal"/> says of how many.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>How many items stand behind the finding in all.</summary>
    public int EvidenceTotal { get; init; }

    /// <summary>How the ten were chosen, in words.</summary>
    public string EvidenceOrder { get; init; } = "";

    /// <summary>Up to twelve months, oldest first, this period last.</summary>
    public IReadOnlyList<PastState> History { get; init; } = [];
}
