using ProductProcess.App.Proving;
using ProductProcess.App.Terminal;
using ProductProcess.App.Tests.Commands;
using ProductProcess.App.Trial;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Tests.Trial;

/// <summary>Small organisations to try a trial with.</summary>
internal static class TrialWorlds
{
    private const string Steady = """
        title: Calm
        kind: steady
        zone: Europe/Lisbon
        from: 2026-01-05
        until: 2026-03-02
        random: 7
        departments: [{ name: Sales }]
        teams:
          - { name: One, key: ONE, people: 6 }
          - { name: Two, key: TWO, people: 6 }
        """;

    private const string Planted = """
        title: Two kinds
        zone: Europe/Lisbon
        from: 2026-01-05
        until: 2026-03-02
        random: 8
        departments: [{ name: Sales }]
        plants: [{ rule: always, teams: [Red, Both] }, { rule: never, teams: [Both] }]
        teams:
          - { name: Red, key: RED, people: 6, habits: { review: { weak: 0.5, plain: 0.4, strong: 0.2 } } }
          - { name: Both, key: BOT, people: 6 }
          - { name: Bare, key: BAR, people: 6 }
        """;

    /// <summary>A steady seed of two teams, and a planted one of three at three strengths.</summary>
    public static SeedCatalog Seeds(Scratch scratch)
    {
        var folder = Directory.CreateDirectory(scratch["seeds"]).FullName;
        File.WriteAllText(Path.Combine(folder, "calm.yml"), Steady);
        File.WriteAllText(Path.Combine(folder, "two-kinds.yml"), Planted);
        return new SeedCatalog(folder);
    }

    public static IReadOnlyList<TrialCell> Cells(Scratch scratch) => TrialCells.Of(Seeds(scratch));

    /// <summary>Runs a trial with its log in a file and gives both files as they would be written.</summary>
    public static (byte[] Json, string Page) Run(IReadOnlyList<TrialCell> cells, RuleSet rules, int draws, string path, int threads = 1)
    {
        var run = new TrialRun(cells, rules, draws, TimeProvider.System);
        using var log = TrialLog.Open(path, run.Header);
        var report = TrialReporter.Of(cells, rules, draws, run.Run(log, threads, SilentSteps.Instance, TestContext.Current.CancellationToken), []);
        return (TrialFile.Write(report), TrialPage.Text(report));
    }

    /// <summary>What one rule says of one draw, asked without any part of a trial.</summary>
    public static IReadOnlyList<SubjectState> ByHand(string rule, Seed seed, int draw)
    {
        var frames = ExampleWorlds.Frames(Redraw.Of(seed, draw));
        var options = new RuleRunOptions { Events = ContextEvents.Find(frames, seed.Until) };
        return RuleRun.EvaluateStates(TrialRules.All.Where(one => one.Id == rule), frames.Set, seed.Until, seed.Name, frames.People, options);
    }
}
