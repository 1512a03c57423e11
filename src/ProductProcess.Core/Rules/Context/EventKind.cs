namespace ProductProcess.Core.Rules.Context;

/// <summary>A kind of event.</summary>
/// <param name="Id">Stable name; in settings what people write.</param>
/// <param name="Says">In words that go into any edition: no number, no name, no key.</param>
internal sealed record EventKind(string Id, string Says);
