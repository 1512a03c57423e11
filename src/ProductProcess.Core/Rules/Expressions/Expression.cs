namespace ProductProcess.Core.Rules.Expressions;

/// <summary>A checked expression over the rows of a frame.</summary>
/// <param name="Syntax">Its parts.</param>
/// <param name="Type">Type and unit of its value.</param>
/// <param name="Text">As the rule file says it.</param>
internal sealed record Expression(Syntax Syntax, TypeAndUnit Type, string Text);
