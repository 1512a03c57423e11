namespace ProductProcess.Ingest.Sources.Insight;

/// <summary>A field of the tracker that was given a meaning, and why.</summary>
/// <param name="Meaning">sprint, epic link, parent link, flag, team, organisation, estimate.</param>
/// <param name="FieldId">The tracker's id of it, for example <c>customfield_10020</c>.</param>
/// <param name="Name">What the site calls it.</param>
/// <param name="How">What told: its type, its type and name, or a board that estimates with it.</param>
public sealed record FieldChoice(string Meaning, string FieldId, string Name, string How);
