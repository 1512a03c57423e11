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
    public ExampleWorld OfSeed(string name) => _ofSeed.GetOrAdd(name, key => new(() => Of(seeds.Load(key)))).Value;

    public static ExampleWorld OfHistory(ShorthandHistory history) => Of(history.Log, WorkCalendar.Utc, history.Until);

    /// <summary>Simulates a seed, up to its end.</summary>
    public static ExampleWorld Of(Seed seed)
    {
        var calendar = new WorkCalendar(seed.Zone, seed.Holidays);
        var until = DateTimeOffset.FromUnixTimeMilliseconds(calendar.StartOf(seed.Until));
        return Of(Simulation.Run(seed).ToWorkLog(seed.Name, until), calendar, seed.Until);
    }

    private static ExampleWorld Of(WorkLog log, WorkCalendar calendar, DateOnly until)
    {
        var mapped = MappedLog.Of(log, MappedLog.NoMappings).Log;
        var frames = WorkFrames.Of(WorkHistory.Build(mapped, calendar.StartOf(until)), calendar);
        return new ExampleWorld(frames.Set, until, frames.People);
    }
}
