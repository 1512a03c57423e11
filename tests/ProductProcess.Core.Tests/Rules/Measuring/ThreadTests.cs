using System.Text.Json;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Tests.Rules.Tracing;

namespace ProductProcess.Core.Tests.Rules.Measuring;

public sealed class ThreadTests
{
    /// <summary>Every kind of measure draws with a seed of its own: who measures it, and when, changes nothing.</summary>
    [Fact]
    public void Measures_OfEveryKind_AreTheSameBytesWithAnyNumberOfThreads()
    {
        var rule = RuleText.Rule(TraceTests.Measures, "count(x) >= 0");
        var random = new Random(12);
        var frames = new HandFrames();
        foreach (var team in Enumerable.Range(0, 8).Select(number => $"Team {number}"))
        {
            frames.Team(team);
            for (var i = 0; i < 60; i++)
            {
                var days = Math.Round(20 * random.NextDouble(), 1);
                frames.Row("leaves", team, new { finished = i % 3 > 0, hands = 1 + i % 4, cycle_time = days, active_days = days, ad_hoc = i % 2 == 0, came = i + 1.5, left = i % 5 == 0 ? default(double?) : i + 1.5 + days, finished_week = i / 5, asked_by = $"asker {random.Next(5)}" }, block: i / 3);
            }
        }

        var set = RuleText.Load(RuleText.Valid);
        string Run(int threads)
        {
            var built = frames.Build();
            var binder = new Core.Rules.Measuring.FrameBinder(built, set.Words);
            var bound = new BoundRule(rule, binder, built, RuleText.Until, (_, _) => 7, new RuleRunOptions(), false);
            var findings = new string[8];
            Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = threads }, team =>
                findings[team] = JsonSerializer.Serialize(bound.Find("s", built.Log.Lexicon.Find($"t:team:Team {team}"), "t", "T", 0).Measures));
            return string.Join('\n', findings);
        }

        var one = Run(1);
        Assert.All((int[])[2, 4, 8], threads => Assert.Equal(one, Run(threads)));
    }
}
