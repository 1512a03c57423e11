using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>Something wrong inside an expression.</summary>
/// <param name="Code">See <see cref="ProblemCode"/>.</param>
/// <param name="At">Offset of the first character meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead.</param>
internal sealed record Fault(string Code, int At, string Message, string Suggestion = "");
