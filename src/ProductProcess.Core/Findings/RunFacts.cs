namespace ProductProcess.Core.Findings;

/// <summary>
/// What made these facts of which data. No clock is in it: the same data, rules and period give the same bytes whenever
/// they are asked; when files were made, the file system and the ledger know.
/// </summary>
/// <param name="Id">Twelve hex digits; the same data, rules and period give the same id.</param>
/// <param name="Tool">Name and version.</param>
/// <param name="DataCutOff">Nothing after this instant was looked at.</param>
/// <param name="RuleSetHash">
/// Over all rule hashes of the run, over the mappings of its sources where they have any, and over the events that were
/// entered.
/// </param>
public sealed record RunFacts(
    string Id,
    string Tool,
    DateTimeOffset DataCutOff,
    string RuleSetHash);
