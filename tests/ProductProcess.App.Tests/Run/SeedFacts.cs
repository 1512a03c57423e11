using ProductProcess.App.Run;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Tests.Run;

/// <summary>The facts about a simulated organisation, without tracker and store.</summary>
internal static class SeedFacts
{
    /// <summary>The rules that come with the tool, and one more.</summary>
    public static RuleSet With(string id, string text) =>
        RuleSet.Load([.. RuleFiles.Load().Rules.Select(rule => (rule.File, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, rule.File)))), ($"rules/{id}.yml", text)], FrameWords.All);

    public static Core.Findings.Facts Of(string name, RuleSet rules, int threads = 2, params EnteredEvent[] events)
    {
        var seed = new SeedCatalog().Load(name);
        var calendar = new WorkCalendar(seed.Zone, seed.Holidays);
        var until = calendar.StartOf(seed.Until);
        var log = MappedLog.Of(Simulation.Run(seed).ToWorkLog(name, DateTimeOffset.FromUnixTimeMilliseconds(until)), MappedLog.NoMappings).Log;
        var history = WorkHistory.Build(log, until);
        var scope = new ScopeRequest(name, seed.Title, [], calendar) { Events = events };
        return new FactsBuilder(rules, Definition.Hash(rules, MappedLog.NoMappings, events), scope, Period.EndingBefore(seed.Until)) { Threads = threads }
            .Build(history, WorkFrames.Of(history, calendar), [], [], TestContext.Current.CancellationToken);
    }
}
