namespace ProductProcess.Core.Yaml;

/// <summary>What a file is, in the words of messages, and how large it may be.</summary>
/// <param name="Name">"rule", "mapping".</param>
/// <param name="Begins">The key that such a file usually begins with.</param>
/// <param name="Largest">Most characters.</param>
internal sealed record FileKind(string Name, string Begins, int Largest);
