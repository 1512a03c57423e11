using System.Collections.Concurrent;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules.Examples;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Proving;

/// <summary>Makes what the examples of rules speak of: simulated organisations, each once, and small histories.</summary>
internal sealed class ExampleWorlds(SeedCatalog seeds)
{
    private readonly ConcurrentDictionary<string, Lazy<ExampleWorld>> _ofSeed = new(StringComparer.Ordinal);

    /// <exception cref="SeedException">There is no such seed, or it cannot be used.</exception>
    public ExampleWorld OfSeed(string name) => _ofSeed.GetOrAdd(name, key => new(() => Simulate(key))).Value;

    public static ExampleWorld OfHistory(ShorthandHistory history) =>
        Of(Frames(history.Log, WorkCalendar.Utc, history.Until), history.Until);

    /// <summary>Simulates a seed, up to its end.</summary>
    public static WorkFrames Frames(Seed seed)
    {
        var calendar = new WorkCalendar(seed.Zone, seed.Holidays);
        var until = DateTimeOffset.FromUnixTimeMilliseconds(calendar.StartOf(seed.Until));
        return Frames(Simulation.Run(seed).ToWorkLog(seed.Name, until), calendar, seed.Until);
    }

    private ExampleWorld Simulate(string name)
    {
        var seed = seeds.Load(name);
        return Of(Frames(seed), seed.Until);
    }

    private static WorkFrames Frames(WorkLog log, WorkCalendar calendar, DateOnly until)
    {
        var mapped = MappedLog.Of(log, MappedLog.NoMappings).Log;
        return WorkFrames.Of(WorkHistory.Build(mapped, calendar.StartOf(until)), calendar);
    }

    private static ExampleWorld Of(WorkFrames frames, DateOnly until) => new(frames.Set, until, frames.People);
}
