namespace ProductProcess.Core.Findings;

/// <param name="Id">Id of the team or project.</param>
/// <param name="Name">Its name.</param>
/// <param name="People">Distinct people active in the last 13 weeks.</param>
/// <param name="Finished">Items finished in the period.</param>
public sealed record TeamFacts(string Id, string Name, int People, int Finished);
