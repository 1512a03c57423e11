namespace ProductProcess.Core.Rules.Expressions;

/// <summary>Which rows a measure looks at: a frame, and the rows of it that meet a condition.</summary>
/// <param name="Frame">Name of the frame.</param>
/// <param name="Where">Null for all rows.</param>
/// <param name="Text">As the rule file says it.</param>
internal sealed record Domain(string Frame, Syntax? Where, string Text);
