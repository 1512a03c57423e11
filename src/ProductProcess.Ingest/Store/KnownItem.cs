namespace ProductProcess.Ingest.Store;

/// <summary>What the store holds of an item that may have moved.</summary>
/// <param name="Updated">When it last moved, as stored; -1 when only set aside and not known.</param>
/// <param name="SameShape">It was read with the same fields as now.</param>
/// <param name="ReadAt">Start of the run that read it.</param>
/// <param name="Absent">A census did not meet it, or it was read as archived.</param>
internal readonly record struct KnownItem(long Updated, bool SameShape, long ReadAt, bool Absent);
