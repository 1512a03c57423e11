using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>Each kind of measure, from the words of a rule file to its number.</summary>
public sealed class MeasureTests
{
    [Fact]
    public void Share_WithMissingValues_RestsOnTheRestAndSaysHowMuchIsCovered()
    {
        var share = Take("x: { share: hands == 1, of: leaves where finished }", Frames()
            .Row("leaves", "A", new { finished = true, hands = 1 })
            .Row("leaves", "A", new { finished = true, hands = 2 })
            .Row("leaves", "A", new { finished = true })
            .Row("leaves", "A", new { hands = 1 })
            .Row("leaves", "A", new { finished = false, hands = 1 })
            .Row("leaves", "B", new { finished = true, hands = 1 }));

        Assert.Equal((0.5, 2, 1, 2), (share.Value!.Value, share.N, share.Count!.Value, share.Of!.Value));
        // Of five rows three are finished, one may be; two of those four have hands.
        Assert.Equal(0.5, share.Coverage);
        Assert.Equal("", share.Unit);
    }

    [Fact]
    public void Median_OfAQuotientOfColumns_IsTakenRowByRow()
    {
        var frames = Frames();
        double[] parents = [3, 4, 10, 6, 0];
        double[] people = [3, 2, 4, 0, 5];
        for (var i = 0; i < 5; i++)
            frames.Row("days", "A", new { parents_in_progress = parents[i], people_active = people[i] });

        var median = Take("x: { median: parents_in_progress / people_active, of: days where people_active > 0 }", frames);

        Assert.Equal((1.5, 4, 1.0), (median.Value!.Value, median.N, median.Coverage));
        Assert.Equal(("median", "order statistics", "efforts per people"), (median.Kind, median.Range, median.Unit));
        Assert.Equal((null, null), (median.Low, median.High));
    }

    [Fact]
    public void Percentile_OfDays_IsInDays()
    {
        var frames = Frames();
        for (var i = 1; i <= 20; i++)
            frames.Row("leaves", "A", new { finished = true, cycle_time = i });

        var percentile = Take("x: { percentile: cycle_time, p: 85, of: leaves where finished }", frames);

        Assert.Equal((17.0, 14.0, 20.0), (percentile.Value!.Value, percentile.Low!.Value, percentile.High!.Value));
        Assert.Equal(("percentile", "days"), (percentile.Kind, percentile.Unit));
    }

    [Fact]
    public void Count_OfRows_CountsThoseThatSurelyMeetTheCondition()
    {
        var count = Take("x: { count: leaves where finished or cancelled }", Frames()
            .Row("leaves", "A", new { finished = true })
            .Row("leaves", "A", new { finished = false, cancelled = true })
            .Row("leaves", "A", new { finished = false, cancelled = false })
            .Row("leaves", "A", new { finished = false }));

        Assert.Equal((2.0, 2, 4, 0.75), (count.Value!.Value, count.N, count.Of!.Value, count.Coverage));
        Assert.Equal("none", count.Range);
    }

    [Fact]
    public void Ratio_OfSums_AddsUpBeforeItDivides()
    {
        var frames = Frames();
        for (var week = 0; week < 13; week++)
            frames.Row("weeks", "A", new { accepted = 6 + week % 3, departed = 4 + week % 2 }, block: week);

        var ratio = Take("x: { ratio: accepted / departed, of: weeks }", frames);

        // Four rounds of 6 + 7 + 8 and one 6; six rounds of 4 + 5 and one 4.
        Assert.Equal((4 * 21 + 6) / (6 * 9 + 4.0), ratio.Value!.Value, 12);
        Assert.Equal((13, "bootstrap over weeks"), (ratio.N, ratio.Range));
        Assert.InRange(ratio.Value!.Value, ratio.Low!.Value, ratio.High!.Value);
    }

    [Fact]
    public void Ratio_OverNothing_HasNoValue()
    {
        var ratio = Take("x: { ratio: accepted / departed, of: weeks }", Frames().Row("weeks", "A", new { accepted = 6, departed = 0 }));

        Assert.Equal((null, null, null, 1), (ratio.Value, ratio.Low, ratio.High, ratio.N));
    }

    [Fact]
    public void Ratio_OfTwoMeasuresOfOneFrame_HasARange()
    {
        var frames = Frames();
        for (var i = 0; i < 60; i++)
            frames.Row("leaves", "A", new { finished = i % 2 == 0, in_progress = i % 2 == 1, age = 10.0 + i, cycle_time = 5.0 + i }, block: i / 4);

        var measures = TakeAll(
            """
            old: { percentile: age, p: 85, of: leaves where in_progress }
            stay: { percentile: cycle_time, p: 85, of: leaves where finished }
            x: { ratio: old / stay }
            """, frames);

        Assert.Equal(measures["old"].Value / measures["stay"].Value, measures["x"].Value);
        Assert.Equal((30, "bootstrap over larger efforts"), (measures["x"].N, measures["x"].Range));
        Assert.InRange(measures["x"].Value!.Value, measures["x"].Low!.Value, measures["x"].High!.Value);
    }

    [Fact]
    public void Ratio_OfMeasuresOfTwoFrames_ClaimsNoRange()
    {
        var frames = Frames().Row("leaves", "A", new { finished = true }).Row("leaves", "A", new { finished = true }).Row("parents", "A");

        var ratio = TakeAll("y: { count: leaves where finished }\nz: { count: parents }\nx: { ratio: y / z }", frames)["x"];

        Assert.Equal((2.0, null, null, "none"), (ratio.Value!.Value, ratio.Low, ratio.High, ratio.Range));
    }

    [Fact]
    public void Effective_OfTexts_CountsEquallyFrequentOnes()
    {
        var frames = Frames();
        foreach (var asker in (string?[])["ann", "ann", "ann", "ann", "ann", "bob", "bob", "bob", "bob", "bob", null])
            frames.Row("leaves", "A", new { ad_hoc = true, asked_by = asker });

        var effective = Take("x: { effective: asked_by, of: leaves where ad_hoc }", frames);

        Assert.Equal((2.25, 10, 10 / 11.0), (effective.Value!.Value, effective.N, effective.Coverage));
        Assert.Equal("bootstrap over larger efforts", effective.Range);
    }

    [Theory]
    [InlineData("x: { ratio: y / x }\ny: { count: leaves }", "itself a ratio")]
    [InlineData("x: { ratio: accepted, of: weeks }", "divided by another")]
    [InlineData("x: { ratio: accepted / departed }", "no measure 'accepted'")]
    [InlineData("x: { percentile: age, of: leaves }", "'p' is missing")]
    [InlineData("x: { median: finished, of: leaves }", "has to be a number")]
    [InlineData("x: { effective: hands, of: leaves }", "a column of texts")]
    [InlineData("x: { count: leaves, of: weeks, p: 3 }", "'p' is no key")]
    [InlineData("x: { share: hands == 1, of: leaves, clear_from: 3 }", "whole number")]
    public void Measure_ThatMeansNothing_IsRefused(string measures, string message)
    {
        var text = RuleText.Valid;
        var at = text.IndexOf("measures:\n", StringComparison.Ordinal) + "measures:\n".Length;
        text = text[..at] + string.Concat(measures.Split('\n').Select(line => $"  {line}\n")) + text[at..];

        Assert.Contains(RuleText.Load(text).Problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    private static HandFrames Frames() => new HandFrames().Team("A").Team("B");

    private static Measure Take(string measure, HandFrames frames) => Taking.One(measure, frames);

    private static IReadOnlyDictionary<string, Measure> TakeAll(string measures, HandFrames frames) => Taking.All(measures, frames);
}
