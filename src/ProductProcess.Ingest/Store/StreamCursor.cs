namespace ProductProcess.Ingest.Store;

/// <summary>Where a stream stands. Instants are UTC milliseconds of the tracker's clock.</summary>
/// <param name="Scope">Which projects were asked for.</param>
/// <param name="Shape">What was asked of each item.</param>
/// <param name="Since">Start of the last complete run; null before the first.</param>
/// <param name="Begun">Start of a run that has not finished; null when none is open.</param>
/// <param name="Position">How far that run came, where it walks.</param>
internal sealed record StreamCursor(string Scope, string Shape, long? Since, long? Begun, string? Position);
