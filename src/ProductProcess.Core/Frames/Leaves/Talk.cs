namespace ProductProcess.Core.Frames.Leaves;

/// <summary>What people wrote on an item, or in one stretch of its life.</summary>
/// <param name="Comments">How many comments.</param>
/// <param name="People">How many authors.</param>
/// <param name="Turns">Comments by another person than the one before.</param>
/// <param name="First">Instant of the first; meaningless without comments.</param>
/// <param name="Last">Instant of the last.</param>
internal readonly record struct Talk(int Comments, int People, int Turns, long First, long Last);
