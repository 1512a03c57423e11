using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>A member of a team at work.</summary>
internal sealed class Worker(SimulatedPerson person, HashSet<DateOnly> away)
{
    private WorkingDay? _day;
    private int _first;
    private int _last;

    public string Id => person.Id;

    /// <summary>In progress with this person.</summary>
    public List<Job> Active { get; } = [];

    /// <summary>In review or stuck, and this person's.</summary>
    public List<Job> Waiting { get; } = [];

    /// <summary>What the person works on until it is finished or something comes between.</summary>
    public Job? Current { get; set; }

    public bool MayStartAnother { get; set; }

    public bool IsAway(DateOnly day) => away.Contains(day);

    public bool IsAtWork(WorkingDay day, int hour)
    {
        // Asked for every hour of every day: what zones say is looked up once a day.
        if (!ReferenceEquals(day, _day))
            Begin(day);
        return hour >= _first && hour <= _last;
    }

    /// <summary>Two or three stretches away in each half year, and a single day now and then.</summary>
    public static HashSet<DateOnly> DaysAway(Chance chance, DateOnly from, DateOnly until)
    {
        var away = new HashSet<DateOnly>();
        for (var half = from; half < until; half = half.AddDays(182))
        {
            for (var stretch = chance.Between(1, 2); stretch > 0; stretch--)
            {
                var first = half.AddDays(chance.Below(175));
                for (var i = chance.Between(5, 9); i >= 0; i--)
                    away.Add(first.AddDays(i));
            }
        }

        for (var day = from; day < until; day = day.AddDays(1))
        {
            if (chance.Yes(0.015))
                away.Add(day);
        }

        return away;
    }

    private void Begin(WorkingDay day)
    {
        _day = day;
        if (IsAway(day.Day))
        {
            (_first, _last) = (0, -1);
            return;
        }

        var ahead = day.HoursAhead(person.Zone);
        (_first, _last) = (WorkingDay.FirstHour - ahead, WorkingDay.LastHour - ahead);
    }
}
