namespace ProductProcess.Sandbox.Simulating;

/// <summary>Something that happens when a share of the work on a leaf is done.</summary>
internal readonly record struct Moment(double At, MomentKind Kind, int Number = 0);
