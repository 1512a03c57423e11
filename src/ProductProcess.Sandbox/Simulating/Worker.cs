using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>A member of a team at work.</summary>
internal sealed class Worker(SimulatedPerson person, HashSet<DateOnly> away)
{
    public string Id => person.Id;

    /// <summary>In progress with this person.</summary>
    public List<Job> Active { get; } = [];

    /// <summary>In review or stuck, and this person's.</summary>
    public List<Job> Waiting { get; } = [];

    /// <summary>What the person works on until it is finished or something comes between.</summary>
    public Job? Current { get; set; }

    public bool MayStartAnother { get; set; }

    public bool IsAway(DateOnly day) => away.Contains(day);

    public bool IsAtWork(WorkingDay day, int hour) =>
        !IsAway(day.Day) && hour + day.HoursAhead(person.Zone) is >= WorkingDay.FirstHour and <= WorkingDay.LastHour;

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
}
