namespace ProductProcess.Core.Frames;

/// <summary>
/// The stretch of time that a rule looks at: whole weeks that end at the data cut-off, as local days
/// [<paramref name="From"/>, <paramref name="Until"/>). Weeks are counted back from the cut-off, so each holds one of
/// every weekday and none is cut short.
/// </summary>
public sealed record Window(DateOnly From, DateOnly Until)
{
    public int Weeks => (Until.DayNumber - From.DayNumber) / 7;

    public static Window Ending(DateOnly until, int weeks) => new(until.AddDays(-7 * weeks), until);

    /// <summary>The window of the same length that ends where this one begins.</summary>
    public Window Before() => new(From.AddDays(From.DayNumber - Until.DayNumber), From);
}
