namespace ProductProcess.Core.Work;

/// <summary>The hours of a working day as people declared them; 22:00 to 06:00 reaches over midnight.</summary>
/// <param name="From">Local time at which they begin.</param>
/// <param name="Until">Local time at which they end; it no longer belongs to them.</param>
public sealed record WorkHours(TimeOnly From, TimeOnly Until)
{
    public bool Hold(TimeOnly time) => time.IsBetween(From, Until);
}
