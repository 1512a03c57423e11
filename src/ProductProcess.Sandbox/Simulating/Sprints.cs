using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>
/// Plans, starts and closes a team's sprints. The next sprint is filled on the day before it starts; what is not
/// finished goes into it as well when the running one is closed, and stays a member of both.
/// </summary>
internal sealed class Sprints(Crew crew, string name, int firstId)
{
    private const int Remembered = 3;

    private readonly List<SimulatedSprint> _sprints = [];
    private readonly Queue<int> _finished = new();
    private SimulatedSprint? _next;

    public IReadOnlyList<SimulatedSprint> All => _next is null ? _sprints : [.. _sprints, _next];

    public static bool StartsOn(Cadence cadence, DateOnly first, DateOnly day) =>
        cadence.HasSprints && DaysSinceStart(cadence, first, day) % (7 * cadence.SprintWeeks) == 0;

    /// <summary>Fills the sprint that starts tomorrow, or today when there was no yesterday.</summary>
    public void Plan()
    {
        _next ??= NewSprint();
        var usual = _finished.Count > 0 ? _finished.Average() : Pace.StartsInWeek(crew.Seed, crew.Habits) * crew.Seed.Cadence.SprintWeeks;
        var unfinished = UnderWay().Concat(crew.Ready).Count(j => j.IsIn(crew.Sprint));
        var room = (int)Math.Ceiling(usual * (1 + crew.Habits.CarryOver)) - unfinished + ExpectedByTomorrow();
        var begun = UnderWay().Where(j => !j.IsIn(crew.Sprint));
        foreach (var job in begun.Concat(crew.Ready.Where(j => !j.IsIn(crew.Sprint)).OrderBy(j => j.Turn)).Take(Math.Max(room, 0)).ToArray())
            crew.Journal.Include(job.Draft, (job.Keeper ?? crew.AnyWorker()).Id, ChangeField.Sprint, _next.Id);
    }

    /// <summary>Closes the sprint that runs, takes along what is open, and starts the next one.</summary>
    public void Turn()
    {
        _next ??= NewSprint();
        var by = crew.AnyWorker().Id;
        var open = UnderWay().Concat(crew.Ready).Where(j => j.IsIn(crew.Sprint)).ToArray();
        if (_sprints.Count > 0)
        {
            _sprints[^1] = _sprints[^1] with { Completed = crew.Journal.Tick(5, 20) };
            _finished.Enqueue(crew.FinishedInSprint);
            if (_finished.Count > Remembered)
                _finished.Dequeue();
        }

        foreach (var job in open)
            crew.Journal.Include(job.Draft, by, ChangeField.Sprint, _next.Id);
        var start = crew.Journal.Tick(60, 300);
        _sprints.Add(_next with { Started = start, PlannedEnd = start + (crew.Seed.Cadence.SprintWeeks * 7L * 86_400_000) });
        crew.Sprint = _next.Id;
        crew.FinishedInSprint = 0;
        crew.SprintIsFullFrom = crew.Today.Number + (crew.Seed.Cadence.SprintWeeks * 3);
        _next = null;
    }

    private IEnumerable<Job> UnderWay() => crew.Workers.SelectMany(w => w.Active.Concat(w.Waiting)).Where(j => !j.IsAsk);

    /// <summary>What may still be finished between planning and start.</summary>
    private int ExpectedByTomorrow() => crew.Workers.Count / 4;

    private SimulatedSprint NewSprint()
    {
        var number = _sprints.Count + 1;
        return new SimulatedSprint
        {
            Id = (firstId + number).ToString(CultureInfo.InvariantCulture),
            Name = string.Create(CultureInfo.InvariantCulture, $"{name} Sprint {number}"),
            BoardId = crew.Team.BoardId,
            Created = crew.Journal.Tick(20, 60),
        };
    }

    private static int DaysSinceStart(Cadence cadence, DateOnly first, DateOnly day)
    {
        var start = first.AddDays((((int)cadence.Starts - (int)first.DayOfWeek) + 7) % 7);
        return day < start ? -1 : day.DayNumber - start.DayNumber;
    }
}
