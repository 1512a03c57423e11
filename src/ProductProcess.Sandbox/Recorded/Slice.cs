namespace ProductProcess.Sandbox.Recorded;

/// <summary>One property of a recorded object: its name, and where its value stands among the bytes of the line.</summary>
internal readonly record struct Slice(string Name, int Start, int Length);
