using System.Text.Json;
using CsCheck;
using ProductProcess.App.Settings;
using ProductProcess.App.Terminal;
using ProductProcess.App.Tests.Commands;
using ProductProcess.App.Trial;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Tests.Trial;

public sealed class TrialRunTests : IDisposable
{
    private const int Draws = 6;

    private readonly Scratch _scratch = new();
    private readonly IReadOnlyList<TrialCell> _cells;

    public TrialRunTests() => _cells = TrialWorlds.Cells(_scratch);

    [Fact]
    public void Cells_OfSteadyAndPlantedSeeds_AreOnePlainAndThreeStrengths()
    {
        Assert.Equal(["calm plain", "two-kinds weak", "two-kinds plain", "two-kinds strong"], _cells.Select(cell => cell.Name));
        Assert.Equal([""], _cells[0].Groups);
        Assert.Equal(["always never", "always", ""], _cells[1].Groups);
        Assert.Equal([1, 0, 2], _cells[1].Seed.Teams.Select(team => _cells[1].GroupOf(team.Name)));
        // What is said of all teams together stands with everything that is planted anywhere.
        Assert.Equal(0, _cells[1].GroupOf("Two kinds"));
    }

    [Fact]
    public void Tables_OfRulesThatAlwaysAndNeverSpeak_SaySo()
    {
        var report = Report(TrialWorlds.Run(_cells, TrialRules.All, Draws, _scratch["log"]).Json);
        var (always, never) = (report.Rules.Single(rule => rule.Id == "always"), report.Rules.Single(rule => rule.Id == "never"));

        Assert.Equal(2 * Draws, always.Steady.Teams);
        Assert.Equal(2 * Draws, always.Steady.Noticed);
        Assert.Equal((1, 1), (always.ByChance!.Share, always.ByChance.High));
        Assert.Equal(2 * Draws, never.Steady.Quiet);
        Assert.Equal((0, 0.0), (never.ByChance!.Count, never.ByChance.Low));
        Assert.InRange(never.ByChance.High, 0.1, 0.2);
        Assert.Equal(["always,never weak", "always weak", " weak", "always,never plain", "always plain", " plain", "always,never strong", "always strong", " strong"],
            always.Planted.Select(one => $"{string.Join(',', one.Carries)} {one.Strength}"));
        Assert.All(always.Planted, one => Assert.Equal((Draws, Draws), (one.States.Teams, one.States.Noticed)));
        Assert.All(never.Planted, one => Assert.Equal((Draws, Draws), (one.States.Teams, one.States.Quiet)));
    }

    [Fact]
    public void Counts_OfATrial_AreThoseOfAskingEachDrawByHand()
    {
        var report = Report(TrialWorlds.Run(_cells, TrialRules.All, Draws, _scratch["log"]).Json);
        var rule = report.Rules.Single(one => one.Id == "by-chance");
        var states = Enumerable.Range(1, Draws).SelectMany(draw => TrialWorlds.ByHand("by-chance", _cells[0].Seed, draw)).Select(one => one.State).ToList();
        Assert.True(states.Distinct().Count() > 1, "The rule is to say different things of different draws.");
        Assert.Equal(states.Count(state => state == FindingState.Noticed), rule.Steady.Noticed);
        Assert.Equal(states.Count(state => state == FindingState.Hint), rule.Steady.Hint);
        Assert.Equal(states.Count(state => state == FindingState.Unclear), rule.Steady.Unclear);
        Assert.Equal(states.Count(state => state == FindingState.Quiet), rule.Steady.Quiet);
        Assert.Equal(states.Count, rule.Steady.Teams);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Trial_OnAnyNumberOfThreads_GivesTheSameBytes(int threads)
    {
        var (json, page) = TrialWorlds.Run(_cells, TrialRules.All, Draws, _scratch["one"]);
        var (again, pageAgain) = TrialWorlds.Run(_cells, TrialRules.All, Draws, _scratch["many"], threads);
        Assert.Equal(json, again);
        Assert.Equal(page, pageAgain);
    }

    [Fact]
    public void Trial_KilledAtAnyByteAndStartedAgain_EndsWithTheSameBytes()
    {
        var path = _scratch["log"];
        var (json, page) = TrialWorlds.Run(_cells, TrialRules.All, Draws, path);
        var whole = File.ReadAllBytes(path);
        Assert.Equal(1 + (Draws * _cells.Count), whole.Count(b => b == '\n'));
        Gen.Int[0, whole.Length].Sample(
            length =>
            {
                File.WriteAllBytes(path, whole[..length]);
                var (again, pageAgain) = TrialWorlds.Run(_cells, TrialRules.All, Draws, path);
                return json.AsSpan().SequenceEqual(again) && page == pageAgain && File.ReadAllBytes(path).AsSpan().SequenceEqual(whole);
            },
            iter: 12,
            threads: 1);
    }

    [Fact]
    public void Trial_GoingOn_DrawsOnlyWhatIsMissing()
    {
        var path = _scratch["log"];
        TrialWorlds.Run(_cells, TrialRules.All, Draws, path);
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, lines[..^3]);
        var run = new TrialRun(_cells, TrialRules.All, Draws, TimeProvider.System);
        using var log = TrialLog.Open(path, run.Header);
        var steps = new CountedSteps();
        Assert.Equal((TrialStart.Resumed, lines.Length - 4), (log.Start, log.Lines.Count));
        run.Run(log, 1, steps, TestContext.Current.CancellationToken);
        Assert.Equal(3, steps.Reports);
        Assert.Equal(TimeSpan.Zero, steps.Left);
    }

    [Fact]
    public void Trial_WithFewerDraws_IsThatOfTheFirstOnes()
    {
        var path = _scratch["log"];
        var few = TrialWorlds.Run(_cells, TrialRules.All, 2, _scratch["few"]);
        TrialWorlds.Run(_cells, TrialRules.All, Draws, path);
        Assert.Equal(few.Json, TrialWorlds.Run(_cells, TrialRules.All, 2, path).Json);
    }

    [Fact]
    public void Trial_OfAnotherRule_BeginsAnew()
    {
        var path = _scratch["log"];
        TrialWorlds.Run(_cells, TrialRules.All, 2, path);
        var others = TrialRules.Load(("always", TrialRules.Always), ("never", TrialRules.Never));
        using (var log = TrialLog.Open(path, new TrialRun(_cells, others, 2, TimeProvider.System).Header))
            Assert.Equal((TrialStart.Changed, 0), (log.Start, log.Lines.Count));
        Assert.Single(File.ReadAllLines(path));
    }

    [Fact]
    public void Log_LineOfNoDraw_IsPassedOver()
    {
        string[] lines = ["calm plain 1 n,n,n", "calm plain 0 nn,nn,nn", "calm plain x nn,nn,nn", "calm plain 1 nn,nn", "calm plain 1 nn/n,nn,nn", "calm plain 1 nx,nn,nn", "other plain 1 nn,nn,nn", "", "calm plain"];
        Assert.Equal([true, false, false, false, false, false, false, false, false], lines.Select(line => DrawnStates.Read(line, _cells, 3) is not null));
    }

    [Fact]
    public void Log_InUse_IsSaid()
    {
        using var first = TrialLog.Open(_scratch["log"], "header");
        Assert.Contains("in use", Assert.Throws<SettingsException>(() => TrialLog.Open(_scratch["log"], "header")).Faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Trial_Stopped_KeepsWhatWasDrawn()
    {
        var path = _scratch["log"];
        using var stop = new CancellationTokenSource();
        var run = new TrialRun(_cells, TrialRules.All, Draws, TimeProvider.System);
        using (var log = TrialLog.Open(path, run.Header))
            Assert.ThrowsAny<OperationCanceledException>(() => run.Run(log, 1, new CountedSteps(after: 5, stop.Cancel), stop.Token));
        Assert.Equal(1 + 5, File.ReadAllLines(path).Length);
    }

    public void Dispose() => _scratch.Dispose();

    private static TrialReport Report(byte[] json) => JsonSerializer.Deserialize(json, TrialJsonContext.Default.TrialReport)!;

    private sealed class CountedSteps(int after = 0, Action? then = null) : IRunSteps
    {
        public int Reports { get; private set; }

        public TimeSpan? Left { get; private set; }

        public void Report(string step, long done, long? total, TimeSpan? left = null)
        {
            Left = left;
            if (++Reports == after)
                then?.Invoke();
        }

        public void Finish(string step, string result)
        {
        }
    }
}
