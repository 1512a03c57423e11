using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules;

/// <summary>Who finished how much of a larger effort within a window.</summary>
/// <param name="window">The window.</param>
/// <param name="parent">Index of the effort in the log.</param>
public delegate IReadOnlyList<DoerCount> DoersOf(Window window, int parent);
