namespace ProductProcess.Core.Rules.Schema;

/// <summary>How one kind of measure is written down, in words for the person who writes rules.</summary>
/// <param name="Kind">The key that names the kind.</param>
/// <param name="Says">What it measures.</param>
/// <param name="Example">As it would stand in a file.</param>
/// <param name="Keys">Keys that only this kind has, with what they are for.</param>
internal sealed record MeasureShape(string Kind, string Says, string Example, params (string Key, string Says)[] Keys);
