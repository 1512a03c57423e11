using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>Lives through a team's working days, hour by hour.</summary>
internal sealed class TeamSimulation
{
    private const int PlanningHour = 14;

    /// <summary>Working days at the very beginning in which work is only written down.</summary>
    private const int FoundingDays = 3;

    private readonly Crew _crew;
    private readonly WorkCalendar _calendar;
    private readonly Planning _planning;
    private readonly Sprints _sprints;
    private readonly Asking _asking;
    private readonly Closing _closing;
    private readonly Desk _desk;

    public TeamSimulation(Crew crew, WorkCalendar calendar, int firstSprintId)
    {
        var titles = new Titles(crew.Chance.Branch(1));
        var talk = new Talk(crew);
        _crew = crew;
        _calendar = calendar;
        _planning = new Planning(crew, titles);
        _sprints = new Sprints(crew, crew.Team.Name, firstSprintId);
        _asking = new Asking(crew, _planning, titles);
        _closing = new Closing(crew);
        _desk = new Desk(crew, new Choosing(crew), new Starting(crew, _planning), _closing, talk);
    }

    public IReadOnlyList<SimulatedSprint> Sprints => _sprints.All;

    public void Run(DateOnly from, DateOnly until)
    {
        var number = 0;
        var sprintIsDue = false;
        for (var day = from; day < until; day = day.AddDays(1))
        {
            sprintIsDue |= StartsSprint(from, day);
            if (!_calendar.IsWorkingDay(day))
                continue;
            _crew.Today = WorkingDay.Of(day, number++, _crew.Seed.Zone);
            _crew.Habits = _crew.Seed.HabitsOn(day);
            Live(from, sprintIsDue);
            sprintIsDue = false;
        }
    }

    private void Live(DateOnly first, bool sprintIsDue)
    {
        var today = _crew.Today;
        for (var hour = 0; hour < 24; hour++)
        {
            var atWork = _crew.Workers.Where(w => w.IsAtWork(today, hour)).ToArray();
            if (atWork.Length == 0 && hour is < WorkingDay.FirstHour or > WorkingDay.LastHour)
                continue;
            _crew.Journal.MoveTo(today.At(hour));
            if (hour == WorkingDay.FirstHour)
                Morning(sprintIsDue);
            if (hour == PlanningHour && _crew.Seed.Cadence.HasSprints && SprintStartsNext(first))
                PlanSprint();
            if (today.Number < FoundingDays)
                continue;
            if (hour is >= WorkingDay.FirstHour and <= WorkingDay.LastHour)
                _asking.Hour();
            for (var i = 0; i < atWork.Length; i++)
                _desk.Hour(atWork[(i + today.Number) % atWork.Length]);
        }
    }

    private void Morning(bool sprintIsDue)
    {
        var (today, weekday) = (_crew.Today, _crew.Today.Day.DayOfWeek);
        foreach (var worker in _crew.Workers)
        {
            if (!worker.IsAway(today.Day))
                _desk.Morning(worker);
            else if (!worker.IsAway(today.Day.AddDays(-1)))
                _desk.GoAway(worker);
        }

        foreach (var (_, job) in _crew.ComingBack.Where(c => c.Day <= today.Number).ToArray())
            _closing.ComeBack(job);
        _crew.ComingBack.RemoveAll(c => c.Day <= today.Number);
        foreach (var job in _planning.NoLongerWanted())
            _closing.GiveUp(job, job.Keeper?.Id ?? _crew.AnyWorker().Id);
        if (today.Number == 0 || weekday == DayOfWeek.Tuesday)
            _planning.Write();
        if (today.Number == 0 || weekday == DayOfWeek.Wednesday || (!_crew.Seed.Cadence.HasSprints && weekday is DayOfWeek.Monday or DayOfWeek.Friday))
            _planning.Accept();
        if (!sprintIsDue)
            return;
        if (_crew.Sprint is null)
            PlanSprint();
        _sprints.Turn();
    }

    private void PlanSprint()
    {
        _planning.Accept();
        _sprints.Plan();
    }

    private bool SprintStartsNext(DateOnly first)
    {
        var next = _calendar.AddWorkingDays(_crew.Today.Day, 1);
        for (var day = _crew.Today.Day.AddDays(1); day <= next; day = day.AddDays(1))
        {
            if (StartsSprint(first, day))
                return true;
        }

        return false;
    }

    private bool StartsSprint(DateOnly first, DateOnly day) => Simulating.Sprints.StartsOn(_crew.Seed.Cadence, first, day);
}
