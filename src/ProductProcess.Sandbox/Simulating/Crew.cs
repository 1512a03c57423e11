using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>A team in the middle of its work: everything that the parts of the simulation share.</summary>
internal sealed class Crew(TeamSeed seed, SimulatedTeam team, Chance chance, Journal journal)
{
    public TeamSeed Seed { get; } = seed;

    public SimulatedTeam Team { get; } = team;

    public Chance Chance { get; } = chance;

    public Journal Journal { get; } = journal;

    public required IReadOnlyList<Worker> Workers { get; init; }

    /// <summary>Ids of the people who ask this team, a list for each department.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Askers { get; init; }

    /// <summary>Ids of app accounts.</summary>
    public required IReadOnlyList<string> Bots { get; init; }

    public Habits Habits { get; set; } = seed.Habits;

    public WorkingDay Today { get; set; } = new(default, 0, 0);

    /// <summary>Written down, not accepted.</summary>
    public List<Job> Backlog { get; } = [];

    /// <summary>Accepted, not started.</summary>
    public List<Job> Ready { get; } = [];

    /// <summary>Asks that nobody has taken on yet.</summary>
    public List<Job> Asks { get; } = [];

    public List<Job> InReview { get; } = [];

    public List<Undertaking> Undertakings { get; } = [];

    /// <summary>Leaves that come back: the working day, and which.</summary>
    public List<(int Day, Job Job)> ComingBack { get; } = [];

    /// <summary>Accepted and neither done nor given up.</summary>
    public int Open { get; set; }

    /// <summary>How many more than usual may be open, because more is accepted than finished.</summary>
    public double Allowance { get; set; }

    /// <summary>Id of the sprint that runs.</summary>
    public string? Sprint { get; set; }

    /// <summary>Working day from which new work is no longer put into the sprint that runs.</summary>
    public int SprintIsFullFrom { get; set; }

    /// <summary>Leaves of the sprint that runs which were finished in it.</summary>
    public int FinishedInSprint { get; set; }

    public Worker AnyWorker() => AnyWorker(null)!;

    /// <summary>Somebody who is here today and is not the one named; null when there is nobody else.</summary>
    public Worker? AnyWorker(Worker? except)
    {
        var here = Workers.Where(w => w != except && !w.IsAway(Today.Day)).ToArray();
        if (here.Length > 0)
            return Chance.Pick(here);
        return except is null ? Chance.Pick(Workers) : null;
    }

    public string Asker() => Chance.Pick(Chance.Pick(Askers));
}
