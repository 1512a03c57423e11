namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A moment in UTC milliseconds, written as Linear writes it: <c>2026-03-01T09:30:00.000Z</c>.</summary>
internal readonly record struct Instant(long At)
{
    public static object? Of(long? at) => at is { } instant ? new Instant(instant) : null;
}
