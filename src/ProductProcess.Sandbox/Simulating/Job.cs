using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>A leaf as work: how much is left, who holds it, what is going to happen on the way.</summary>
internal sealed class Job
{
    public required Draft Draft { get; init; }

    /// <summary>The order in which work is taken on; leaves of one effort lie together.</summary>
    public required double Turn { get; init; }

    /// <summary>Working days of one person.</summary>
    public required double Effort { get; init; }

    public Undertaking? Part { get; init; }

    /// <summary>The only one who works on it, where work has keepers.</summary>
    public Worker? Keeper { get; init; }

    /// <summary>An ask that is taken on at once, outside the plan.</summary>
    public bool IsAsk { get; init; }

    /// <summary>Number of the working day on which it was written down.</summary>
    public required int Written { get; init; }

    /// <summary>Working day from which it may be accepted.</summary>
    public int RipeOn { get; init; }

    /// <summary>Working day on which it is given up if nobody has started it.</summary>
    public int GivenUpOn { get; init; } = int.MaxValue;

    public bool Accepted { get; set; }

    public bool Started { get; set; }

    public bool Closed { get; set; }

    public double Left { get; set; }

    public Worker? Owner { get; set; }

    /// <summary>Instant from which a reviewer may look at it.</summary>
    public long ReviewFrom { get; set; }

    /// <summary>Working day on which it is no longer stuck.</summary>
    public int StuckUntil { get; set; }

    public List<Draft> SubTasks { get; } = [];

    /// <summary>What happens on the way, by share of the work done, next one last.</summary>
    public List<Moment> Moments { get; } = [];

    public bool IsIn(string? sprint) => sprint is not null && IdSet.Members(Draft.Now.Sprints).Contains(sprint);
}
