using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules;

/// <summary>Who finished how much of a larger effort.</summary>
/// <param name="window">The window.</param>
/// <param name="row">Row of the frame <c>parents</c> of that window.</param>
public delegate IReadOnlyList<DoerCount> DoersOf(Window window, int row);
