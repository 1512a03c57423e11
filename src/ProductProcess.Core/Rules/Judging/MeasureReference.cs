namespace ProductProcess.Core.Rules.Judging;

/// <summary>What a condition names: <c>low(before(owned))</c> is the low end of "owned" in the window before.</summary>
/// <param name="Name">The measure.</param>
/// <param name="Part">value, low, high, count or coverage.</param>
/// <param name="Before">True for the window of the same length that ends where this one begins.</param>
internal sealed record MeasureReference(string Name, string Part = "value", bool Before = false);
