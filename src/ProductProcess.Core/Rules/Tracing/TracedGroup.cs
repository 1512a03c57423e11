namespace ProductProcess.Core.Rules.Tracing;

/// <summary>A group of rows behind a measure of two steps.</summary>
/// <param name="Label">What the group has in common: the key of a parent, the first day of a week.</param>
/// <param name="N">Rows that its value rests on.</param>
/// <param name="Value">Its value; null where there is none.</param>
/// <param name="Counts">False where it has too few rows or no value, so it is left out.</param>
public sealed record TracedGroup(string Label, int N, double? Value, bool Counts);
