using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>What a rule is asked about in an example.</summary>
/// <param name="Frames">The data.</param>
/// <param name="Until">First day that no longer counts.</param>
/// <param name="People">Distinct humans active in a team in a window.</param>
public sealed record ExampleWorld(FrameSet Frames, DateOnly Until, Func<int, Window, int> People);
