namespace ProductProcess.Sandbox.Simulating;

/// <summary>A larger effort: an epic and its leaves.</summary>
internal sealed class Undertaking
{
    public required Draft Draft { get; init; }

    public required double Turn { get; init; }

    public Worker? Keeper { get; init; }

    public List<Job> Leaves { get; } = [];

    /// <summary>Leaves that are found on the way.</summary>
    public int Unwritten { get; set; }

    public bool Started { get; set; }

    public bool Closed { get; set; }

    public bool InFlight => Started && !Closed;
}
