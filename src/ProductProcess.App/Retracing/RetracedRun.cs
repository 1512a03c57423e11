using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;

namespace ProductProcess.App.Retracing;

/// <summary>The records behind a facts file, as they were at its data cut-off.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Frames">Made again from the store.</param>
/// <param name="Doubts">Why figures made again may differ from those of the facts, in plain sentences.</param>
internal sealed record RetracedRun(Facts Facts, WorkFrames Frames, IReadOnlyList<string> Doubts);
