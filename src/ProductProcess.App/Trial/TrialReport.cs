namespace ProductProcess.App.Trial;

/// <summary>What a trial found out, as <c>trial.json</c> keeps it; its JSON is documented by rules/trial.schema.json.</summary>
internal sealed record TrialReport
{
    public const string Format1 = "productprocess-trial 1";

    /// <summary>Name and version of this format.</summary>
    public string Format { get; init; } = Format1;

    /// <summary>By id.</summary>
    public required IReadOnlyList<TriedRule> Rules { get; init; }
}
