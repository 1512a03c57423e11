using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules;

/// <summary>A run that is stopped stops, also in the middle of one finding.</summary>
public sealed class StoppedRunTests : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    [Fact]
    public void Run_StoppedWithinItsOnlyFinding_MeasuresNothingMore()
    {
        var (frames, asked) = (new HandFrames().Team("Pilots"), 0);
        for (var i = 0; i < 60; i++)
            frames.Row("leaves", "Pilots", new { hands = 1, finished = true });

        Assert.ThrowsAny<OperationCanceledException>(() => RuleRun.Evaluate(RuleText.Load(RuleText.Valid), frames.Build(), RuleText.Until, "harbour", (_, _) =>
        {
            asked++;
            _stop.Cancel();
            return 7;
        }, cancellationToken: _stop.Token));
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Measures_AfterTheStop_AreNotTaken()
    {
        var taken = 0;
        var measures = new LazyMeasures(
            new Dictionary<string, Func<int, Measure>> { ["a"] = Take, ["b"] = Take }, team: 1, _stop.Token);
        Assert.Equal(1, measures["a"].N);

        _stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => measures["b"]);
        Assert.Equal(1, measures["a"].N);
        Assert.Equal(1, taken);

        Measure Take(int team)
        {
            taken++;
            return new Measure { Kind = "count", N = team };
        }
    }

    [Fact]
    public void Rows_AfterTheStop_AreNotPicked()
    {
        var set = RuleText.Load(RuleText.Valid);
        var binder = new FrameBinder(new HandFrames().Team("Pilots").Build(), set.Words, _stop.Token);
        var chart = Assert.Single(set.Rules).Chart!;
        var pick = binder.Pick(chart.Of, Window.Ending(RuleText.Until, 13));
        Assert.Empty(pick(1).Rows);

        _stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => pick(1));
        Assert.Throws<OperationCanceledException>(() => binder.Bind("leaves", Window.Ending(RuleText.Until, 13)));
    }

    public void Dispose() => _stop.Dispose();
}
