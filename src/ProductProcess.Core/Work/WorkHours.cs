namespace ProductProcess.Core.Work;

/// <summary>
/// The hours of a working day as people declared them: from <paramref name="From"/> until before
/// <paramref name="Until"/>, local time; 22:00 to 06:00 reaches over midnight.
/// </summary>
public sealed record WorkHours(TimeOnly From, TimeOnly Until)
{
    public bool Hold(TimeOnly time) => time.IsBetween(From, Until);
}
