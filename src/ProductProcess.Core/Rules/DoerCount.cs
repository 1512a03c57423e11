namespace ProductProcess.Core.Rules;

/// <summary>How many items of a larger effort one person finished.</summary>
/// <param name="Person">Code of the person in the log's lexicon.</param>
/// <param name="Finished">Items finished.</param>
public readonly record struct DoerCount(int Person, int Finished);
