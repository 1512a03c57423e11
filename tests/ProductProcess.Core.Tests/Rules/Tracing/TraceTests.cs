using CsCheck;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Tracing;
using ProductProcess.Core.Tests.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Tracing;

public sealed class TraceTests
{
    /// <summary>Every kind of measure over leaves.</summary>
    internal const string Measures = """
        x: { share: hands == 1, of: leaves where finished, at_least: 3 }
        weighted: { share: hands == 1, of: leaves, weight: active_days }
        middle: { median: cycle_time, of: leaves where finished }
        slow: { percentile: cycle_time, p: 85, of: leaves where finished }
        average: { mean: hands, of: leaves where finished or ad_hoc }
        number: { count: leaves where finished and hands > 1 }
        per_hand: { ratio: "cycle_time / hands", of: leaves }
        against: { ratio: slow / middle }
        mixed: { ratio: weighted / x }
        askers: { effective: asked_by, of: leaves where ad_hoc }
        alike: { concentration: asked_by, of: leaves where ad_hoc }
        more_alike: { concentration: asked_by, of: leaves where ad_hoc, against: leaves }
        sorts: { concordance: hands, from: came, until: left, of: leaves }
        wait: { survival: cycle_time, ended: finished, of: leaves }
        soon: { survival: cycle_time, ended: finished, of: leaves, within: 1 week }
        topics: { similarity: asked_by, at: came, every: 3 weeks, of: leaves }
        growth: { change: average, back: 26 weeks }
        shift: { change: x, as: difference }
        like: { change: average, mix: asked_by }
        middle_like: { change: middle, mix: asked_by }
        parents: { each: { median: cycle_time, at_least: 2 }, by: hands, of: leaves, mean: each }
        busy: { each: { share: finished }, by: asked_by, of: leaves, share: each >= 0.5 }
        weekly: { each: { count: finished }, by: finished_week, of: leaves, median: each }
        """;

    /// <summary>What stands in a trace is all that the number is made of.</summary>
    [Fact]
    public void Trace_OfAnyRows_HoldsAllThatTheNumberIsMadeOf() =>
        Worlds.Sample(
            rows =>
            {
                var frames = Frames(rows);
                var (measures, trace) = (Taking.All(Measures, frames), Taking.Trace(Measures, frames));
                Assert.Equal(measures.Count, trace.Measures.Count);
                foreach (var one in trace.Measures)
                    Check(one, measures[one.Name]);
            },
            iter: 60);

    [Fact]
    public void Trace_OfAShare_SaysEveryStep()
    {
        var frames = new HandFrames().Team("A");
        for (var i = 0; i < 40; i++)
            frames.Row("leaves", "A", new { finished = true, hands = i < 31 ? 1 : 2 }, $"A-{i}");
        frames.Row("leaves", "A", new { finished = true }, "A-40").Row("leaves", "A", null, "A-41").Row("leaves", "A", new { finished = false }, "A-42");

        var share = Assert.Single(Taking.Trace("x: { share: hands == 1, of: leaves where finished }", frames).Measures);

        Assert.Equal(
            [
                "leaves where finished: 41 of 43 rows.",
                "Not known whether they belong, and left out: 1 row.",
                "Without a value, and left out: 1 row.",
                "31 of 40 rows answer yes.",
                "31 / 40 = 0.775",
                "Wilson, 90 %: 0.651 to 0.8641",
            ],
            share.Steps);
        Assert.Equal((43, 41, 1), (share.FrameRows, share.Picked, share.Unknown));
        Assert.Equal(("A-0", "yes", true), (share.Rows[0].Label, share.Rows[0].Shown[0], share.Rows[0].Counts));
        Assert.Equal(("A-40", "not known", false), (share.Rows[^1].Label, share.Rows[^1].Shown[0], share.Rows[^1].Counts));
        Assert.Equal("hands == 1", Assert.Single(share.Columns));
    }

    [Fact]
    public void Trace_OfATextThatMayStandForAPerson_NumbersIt()
    {
        var frames = new HandFrames().Team("A");
        foreach (var asker in (string?[])["ann", "bob", "ann", null])
            frames.Row("leaves", "A", new { ad_hoc = true, asked_by = asker, type = "Bug" });

        var trace = Taking.Trace("x: { effective: asked_by, of: leaves }\ny: { effective: type, of: leaves }", frames);

        Assert.Equal(["#1", "#2", "#1", "not known"], trace.Measures[0].Rows.Select(row => row.Shown[0]));
        Assert.Equal(["Bug", "Bug", "Bug", "Bug"], trace.Measures[1].Rows.Select(row => row.Shown[0]));
    }

    [Fact]
    public void Trace_OfARule_SaysHowEachConditionWasAnsweredAndWhatDecided()
    {
        var frames = new HandFrames().Team("A");
        for (var i = 0; i < 40; i++)
            frames.Row("leaves", "A", new { finished = true, hands = i < 31 ? 1 : 2 });

        var trace = Taking.Trace("x: { share: hands == 1, of: leaves where finished }\ny: { median: age, of: leaves }", frames, "low(x) >= 0.5 and (y > 2 days or x > 90 %)");

        var noticed = Assert.Single(trace.Conditions);
        Assert.Equal("low(x) >= 0.5 and (y > 2 days or x > 90 %)", noticed.Text);
        Assert.Equal("0.651 >= 0.5 and (not known > 2 days or 0.775 > 0.9)", noticed.Filled);
        Assert.Equal(("cannot be told", "cannot be told"), (noticed.Answer, noticed.AnywhereInRange));
        Assert.Equal(
            [("low(x) >= 0.5", "0.651 >= 0.5", "yes"), ("y > 2 days", "not known > 2 days", "cannot be told"), ("x > 0.9", "0.775 > 0.9", "no")],
            noticed.Steps.Select(step => (step.Text, step.Filled, step.Answer)));
        Assert.Equal((FindingState.TooFew, "No condition holds for sure, and a measure that it names is missing."), (trace.State, trace.Decided));
    }

    internal static Gen<(bool? Finished, double? Hands, double? Days, bool AdHoc, int Asker)[]> Worlds { get; } = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 4], Gen.Double[-1, 20], Gen.Bool, Gen.Int[0, 4]).Select(row => (
            row.Item1 == 0 ? default(bool?) : row.Item1 < 4,
            row.Item2 == 0 ? default(double?) : row.Item2,
            row.Item3 < 0 ? default(double?) : Math.Round(row.Item3, 1),
            row.Item4,
            row.Item5)).Array[0, 40];

    internal static HandFrames Frames((bool? Finished, double? Hands, double? Days, bool AdHoc, int Asker)[] rows)
    {
        var frames = new HandFrames().Team("A").Team("B");
        for (var i = 0; i < rows.Length; i++)
        {
            var (finished, hands, days, adHoc, asker) = rows[i];
            frames.Row("leaves", i % 7 == 6 ? "B" : "A", new { finished, hands, cycle_time = days, active_days = days, ad_hoc = adHoc, came = 3 * i, left = days is null ? null : 3 * i + days, finished_week = i / 6 * 7, asked_by = asker == 0 ? null : $"asker {asker}" }, $"A-{i}", block: i / 3);
        }

        return frames;
    }

    private static void Check(MeasureTrace trace, Measure measure)
    {
        Assert.Equal(measure with { Series = null }, trace.Measure with { Series = null });
        var value = TraceOracle.Value(trace);
        Assert.Equal(value is null, measure.Value is null);
        if (value is { } known)
            Assert.Equal(known, measure.Value!.Value, 1e-9 * Math.Max(1, Math.Abs(known)));
        if (trace.Parts.Count > 0 || trace.Name is "parents" or "busy" or "weekly")
            return;
        Assert.Equal(trace.Picked, trace.Rows.Count);
        Assert.All(trace.Rows, row => Assert.Equal(row.Values.All(one => one is not null), row.Counts));
        // These two count pairs and transitions, which the value rests on.
        if (measure.Kind is "concordance" or "similarity")
            return;
        Assert.Equal(measure.Kind == "count" ? trace.Rows.Count : TraceOracle.Rows(trace).Count, measure.N);
        if (measure is { Kind: "share", Count: not null })
            Assert.Equal((TraceOracle.Rows(trace).Count(row => row[0] == 1), TraceOracle.Rows(trace).Count), (measure.Count, measure.Of));
    }
}
