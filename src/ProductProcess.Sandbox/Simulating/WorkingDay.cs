namespace ProductProcess.Sandbox.Simulating;

/// <summary>One working day of a team, as hours of its own zone.</summary>
/// <param name="Day">The local date.</param>
/// <param name="Number">How many working days came before.</param>
/// <param name="Noon">UTC milliseconds; noon never falls into a change of clocks.</param>
internal sealed record WorkingDay(DateOnly Day, int Number, long Noon)
{
    public const int FirstHour = 9;
    public const int LastHour = 16;
    public const int Hours = LastHour - FirstHour + 1;

    private const long Hour = 3_600_000;

    public static WorkingDay Of(DateOnly day, int number, TimeZoneInfo zone) =>
        new(day, number, Instant(day, zone));

    /// <summary>The instant at which a local hour begins.</summary>
    public long At(int hour) => Noon + ((hour - 12) * Hour);

    /// <summary>How many hours the clocks of a zone are ahead of the team's on this day.</summary>
    public int HoursAhead(TimeZoneInfo zone) => (int)((Noon - Instant(Day, zone)) / Hour);

    private static long Instant(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUnixTimeMilliseconds();
    }
}
