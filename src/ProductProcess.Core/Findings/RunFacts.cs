namespace ProductProcess.Core.Findings;

/// <param name="Id">Twelve hex digits; the same data, rules and period give the same id.</param>
/// <param name="Tool">Name and version.</param>
/// <param name="Started">When the run began.</param>
/// <param name="DataCutOff">Nothing after this instant was looked at.</param>
/// <param name="RuleSetHash">Over all rule hashes of the run, and over the mappings of its sources where they have any.</param>
public sealed record RunFacts(
    string Id,
    string Tool,
    DateTimeOffset Started,
    DateTimeOffset DataCutOff,
    string RuleSetHash);
