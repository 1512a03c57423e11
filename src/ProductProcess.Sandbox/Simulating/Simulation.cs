using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>Turns a seed into the histories its people leave behind, working day by working day.</summary>
public static class Simulation
{
    private const int FirstProject = 10_000;
    private const int FirstBoard = 1;
    private const int SprintsOfATeam = 1_000;

    private static readonly string[] ComponentNames = ["Desk", "Map", "Reports", "Interfaces", "Accounts"];

    /// <summary>The same seed gives the same workspace, byte for byte, on every machine.</summary>
    public static SimulatedWorkspace Run(Seed seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var chance = new Chance((ulong)seed.Random);
        var names = new Names(chance.Branch(1));
        var bots = seed.Bots.Select(b => names.App(b, seed.Zone)).ToArray();
        var departments = seed.Departments
            .Select(d => Enumerable.Range(0, d.People).Select(_ => names.Human(seed.Zone, d.Name)).ToArray())
            .ToArray();
        var teams = seed.Teams.Select((t, i) => Found(t, i, names)).ToArray();
        var numbering = new Numbering(Epoch(seed), teams.Length);
        var crews = seed.Teams.Select((t, i) =>
        {
            var own = chance.Branch((ulong)(100 + i));
            return Gather(seed, t, teams[i], i, own, new Journal(own.Branch(4), t.Key, numbering, i), departments, bots);
        }).ToArray();
        var sprints = new List<SimulatedSprint>();
        for (var i = 0; i < crews.Length; i++)
        {
            var simulation = new TeamSimulation(crews[i], new WorkCalendar(crews[i].Seed.Zone, seed.Holidays), (i + 1) * SprintsOfATeam);
            simulation.Run(seed.From, seed.Until);
            sprints.AddRange(simulation.Sprints);
        }

        var links = new Linking(chance.Branch(2), crews, numbering).Run();
        var calendar = new WorkCalendar(seed.Zone);
        return new SimulatedWorkspace
        {
            Title = seed.Title,
            Zone = seed.Zone,
            From = DateTimeOffset.FromUnixTimeMilliseconds(calendar.StartOf(seed.From)),
            Until = DateTimeOffset.FromUnixTimeMilliseconds(calendar.StartOf(seed.Until)),
            Holidays = seed.Holidays,
            People = [.. teams.SelectMany(t => t.People), .. departments.SelectMany(d => d), .. bots],
            Teams = teams,
            Sprints = sprints,
            Items = [.. crews.SelectMany(c => c.Journal.Drafts.Select(d => d.Finish(c.Team))).OrderBy(i => i.Id)],
            Links = links,
        };
    }

    /// <summary>Before anything can happen in any zone.</summary>
    private static long Epoch(Seed seed) =>
        new DateTimeOffset(seed.From.AddDays(-2).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeMilliseconds();

    private static SimulatedTeam Found(TeamSeed seed, int index, Names names) => new()
    {
        Id = names.TeamId(),
        Name = seed.Name,
        Key = seed.Key,
        ProjectId = (FirstProject + index).ToString(CultureInfo.InvariantCulture),
        BoardId = FirstBoard + index,
        HasSprints = seed.Cadence.HasSprints,
        Zone = seed.Zone,
        People = [.. seed.People.Select(zone => names.Human(zone, null))],
        Components = [.. ComponentNames.Take(3 + (index % 3)).Select((n, i) => new SimulatedComponent((((index + 1) * 100) + i).ToString(CultureInfo.InvariantCulture), n))],
    };

    private static Crew Gather(
        Seed seed, TeamSeed teamSeed, SimulatedTeam team, int index, Chance chance, Journal journal, SimulatedPerson[][] departments, SimulatedPerson[] bots)
    {
        var away = chance.Branch(2);
        var most = Math.Max(teamSeed.Habits.AskingDepartments, teamSeed.HabitsOn(seed.Until).AskingDepartments);
        var asking = Enumerable.Range(0, Math.Min(most, departments.Length)).Select(i => departments[(i + index) % departments.Length]);
        return new Crew(teamSeed, team, chance.Branch(3), journal)
        {
            Workers = [.. team.People.Select(p => new Worker(p, Worker.DaysAway(away, seed.From, seed.Until)))],
            Askers = [.. asking.Select(d => (IReadOnlyList<string>)[.. d.Select(p => p.Id)])],
            Bots = [.. bots.Select(b => b.Id)],
        };
    }
}
