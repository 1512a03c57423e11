namespace ProductProcess.Ingest.Store;

/// <summary>What makes a briefing the same briefing. No clock in it: a restart finds what it had begun.</summary>
/// <param name="Scope">The scope's name.</param>
/// <param name="Period">The period's label, for example "2026-10".</param>
/// <param name="Language">Language code, for example "en".</param>
/// <param name="RuleSet">Hash of the rules and their settings.</param>
public sealed record BriefingKey(string Scope, string Period, string Language, string RuleSet);
