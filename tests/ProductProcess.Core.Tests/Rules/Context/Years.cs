using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Rules.Context;

/// <summary>A long steady life of a team, told in one line a person, and the events that are found in it.</summary>
internal sealed class Years(World world)
{
    /// <summary>Days told: a year and a half.</summary>
    public const int Length = 560;

    private int _items;

    public Years()
        : this(new World())
    {
    }

    public World World { get; } = world;

    /// <summary>Somebody begins an item every four days and ends it three days later, from one day to another.</summary>
    public Years Works(string who, string team, int from = 0, int until = Length, params (int From, int Until)[] away)
    {
        for (var day = from; day < until - 3; day += 4)
        {
            if (away.Any(leave => day + 3 >= leave.From && day < leave.Until))
                continue;
            World.Item($"{team}-{who}-{_items++}").Of(team).At(day + 0.3, "ready", who).Active(day + 0.4, who).Done(day + 3.4, who);
        }

        return this;
    }

    public IReadOnlyList<ContextEvent> Events(int length = Length)
    {
        var until = World.FirstDay.AddDays(length);
        return ContextEvents.Find(
            WorkFrames.Of(WorkHistory.Build(World.Log(), WorkCalendar.Utc.StartOf(until)), WorkCalendar.Utc), until, TestContext.Current.CancellationToken);
    }

    /// <summary>Events as "kind team day", the scope as "*".</summary>
    public IReadOnlyList<string> Told(int length = Length) =>
        [.. Events(length).Select(one => $"{one.Kind} {(one.Team is null ? "*" : one.TeamName)} {one.Day.DayNumber - World.FirstDay.DayNumber}")];
}
