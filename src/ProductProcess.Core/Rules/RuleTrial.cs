namespace ProductProcess.Core.Rules;

/// <summary>How often a rule spoke of steady teams when it was tried.</summary>
/// <param name="Id">Id of the rule.</param>
/// <param name="Version">Its version then.</param>
/// <param name="Hash">Its hash then; a rule with another one has not been tried.</param>
/// <param name="FalseAlarmRate">
/// Share (0 to 1) of the steady teams that could be read in which it was noticed, upper end of the range; null where none
/// could be read.
/// </param>
public sealed record RuleTrial(string Id, int Version, string Hash, double? FalseAlarmRate);
