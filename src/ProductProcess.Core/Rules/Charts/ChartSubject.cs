namespace ProductProcess.Core.Rules.Charts;

/// <summary>Whose chart it is.</summary>
/// <param name="Team">Code of the team, or of all together.</param>
/// <param name="People">Distinct people active in the window.</param>
/// <param name="Seed">For the order of pseudonyms: of this run, rule and team.</param>
internal sealed record ChartSubject(int Team, int People, int Seed);
