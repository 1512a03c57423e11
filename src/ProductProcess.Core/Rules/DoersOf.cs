using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules;

/// <summary>Who finished how much of a larger effort.</summary>
/// <param name="window">The window.</param>
/// <param name="parent">Index of the effort in the log: <see cref="Frame.Item"/> of a row of <c>parents</c>.</param>
public delegate IReadOnlyList<DoerCount> DoersOf(Window window, int parent);
