using CsCheck;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>Measures in two steps: groups first, then over the groups.</summary>
public sealed class EachTests
{
    [Fact]
    public void Share_OfParentsByTheirMedian_LeavesSmallAndUnknownOnesOut()
    {
        var frames = new HandFrames().Team("A");
        Rows(frames, "E-1", 1, 2, 9);
        Rows(frames, "E-2", 7, 8, 9);
        Rows(frames, "E-3", 6, 6, 6, null);
        Rows(frames, "E-4", 1, 1);
        Rows(frames, "E-5", null, null, 3);
        Rows(frames, null, 5);

        var x = Taking.One("x: { each: { median: cycle_time, at_least: 3 }, by: parent_key, of: leaves, share: each >= 5 days, at_least: 3 }", frames);

        Assert.Equal((2 / 3.0, 3, 2, 3), (x.Value!.Value, x.N, x.Count!.Value, x.Of!.Value));
        Assert.Equal(("share", "Wilson", 3), (x.Kind, x.Range, x.AtLeast));
        // Sixteen rows; two are of a parent that is too small to begin with. Nine of the others are behind a median.
        Assert.Equal(9 / 14.0, x.Coverage, 12);
        Assert.Null(x.Series);
    }

    [Fact]
    public void Series_ByWeek_KeepsTheValueOfEachWeek()
    {
        var first = new DateOnly(2026, 8, 3).DayNumber;
        var frames = new HandFrames().Team("A");
        for (var i = 0; i < 12; i++)
            frames.Row("leaves", "A", new { finished_week = first + 7 * (i / 4), finished = i % 3 > 0, hands = 1 });

        var measures = Taking.All(
            """
            x: { each: { count: finished }, by: finished_week, of: leaves, median: each }
            y: { each: { ratio: hands / hands }, by: finished_week, of: leaves, count: each > 0.5 }
            z: { each: { mean: hands }, by: hands, of: leaves, mean: each }
            """, frames);

        Assert.Equal(
            [("2026-08-03", 2.0), ("2026-08-10", 3.0), ("2026-08-17", 3.0)],
            measures["x"].Series!.Select(week => (week.Key, week.Value)));
        Assert.Equal((3.0, 3, "items"), (measures["x"].Value!.Value, measures["x"].N, measures["x"].Unit));
        Assert.Equal((3.0, 3, "groups", "none"), (measures["y"].Value!.Value, measures["y"].N, measures["y"].Unit, measures["y"].Range));
        Assert.Null(measures["z"].Series);
    }

    /// <summary>Week 1 of thirteen begins on 3 August; the first of their seven fortnights is one week only.</summary>
    [Fact]
    public void Series_ByWeeksAndFortnightsOfTheWindow_IsNamedByTheirFirstDays()
    {
        var frames = new HandFrames().Team("A");
        foreach (var (week, fortnight) in (IEnumerable<(int, int)>)[(1, 1), (2, 2), (11, 6), (13, 7)])
            frames.Row("leaves", "A", new { started_week = week, started_fortnight = fortnight });

        var measures = Taking.All(
            """
            x: { each: { count: true }, by: started_week, of: leaves, median: each }
            y: { each: { count: true }, by: started_fortnight, of: leaves, median: each }
            """, frames);

        Assert.Equal(["2026-08-03", "2026-08-10", "2026-10-12", "2026-10-26"], measures["x"].Series!.Keys);
        Assert.Equal(["2026-08-03", "2026-08-10", "2026-10-05", "2026-10-19"], measures["y"].Series!.Keys);
    }

    [Fact]
    public void Measure_InTwoSteps_IsThatOfAPlainImplementation() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 9], Gen.Bool).Array[0, 40].Sample(
            rows =>
            {
                var frames = new HandFrames().Team("A");
                foreach (var (parent, days, done) in rows)
                    frames.Row("leaves", "A", new { parent_key = parent == 0 ? null : $"E-{parent}", cycle_time = days == 0 ? default(double?) : days, finished = done });
                var measures = Taking.All(
                    """
                    x: { each: { median: cycle_time, at_least: 2 }, by: parent_key, of: leaves, percentile: each, p: 85 }
                    y: { each: { share: finished, at_least: 2 }, by: parent_key, of: leaves, mean: each }
                    z: { each: { effective: parent_key }, by: parent_key, of: leaves where finished, count: each >= 1 }
                    """, frames);

                double[] medians = [.. Groups(rows).Select(group => group.Where(row => row.Item2 > 0).Select(row => (double)row.Item2).ToArray())
                    .Where(group => group.Length >= 2).Select(group => Selection.Median(group))];
                double[] shares = [.. Groups(rows).Where(group => group.Length >= 2).Select(group => group.Count(row => row.Item3) / (double)group.Length)];
                Assert.Equal(medians.Length == 0 ? default(double?) : Selection.Percentile(medians, 0.85), measures["x"].Value);
                Assert.Equal(shares.Length == 0 ? 0 : shares.Average(), measures["y"].Value ?? 0, 1e-9);
                Assert.Equal(Groups(rows).Count(group => group.Count(row => row.Item3) >= 2), measures["z"].Value);
            },
            iter: 60);

    [Theory]
    [InlineData("x: { each: { median: age }, of: leaves, share: each > 2 days }", "'by' is missing", "Add 'by:'")]
    [InlineData("x: { each: { median: age }, by: parent_key, of: leaves }", "not said how the groups are measured", "share: \"each")]
    [InlineData("x: { each: { at_least: 2 }, by: parent_key, of: leaves, mean: each }", "not said how each group is measured", "median: cycle_time")]
    [InlineData("x: { each: { median: age, share: finished }, by: parent_key, of: leaves, mean: each }", "both say how each group is measured", "Keep one")]
    [InlineData("x: { each: { median: age }, by: parent_key, of: leaves, mean: each, median: each }", "both say how the groups are measured", "Keep one")]
    [InlineData("x: { each: { survival: age }, by: parent_key, of: leaves, mean: each }", "'survival' is no key of 'each'", "")]
    [InlineData("x: { each: { median: age }, by: finished, of: leaves, mean: each }", "Groups are rows with the same text or whole number; 'finished' is yes or no", "another column")]
    [InlineData("x: { each: { median: age }, by: parent_key, of: leaves, mean: eech }", "'groups' has no column 'eech'", "Did you mean 'each'?")]
    [InlineData("x: { each: { median: age }, by: parent_key, of: leaves, share: each > 3 }", "A length of time and a number", "3 days")]
    [InlineData("x: { each: median, by: parent_key, of: leaves, share: each > 3 }", "'each' of the measure 'x' is a block of keys", "")]
    [InlineData("x: { each: { median: age, at_least: 0 }, by: parent_key, of: leaves, mean: each }", "'at_least' is a whole number", "from 1")]
    public void Measure_ThatMeansNothing_IsRefused(string measures, string message, string advice) => Refusals.Check(measures, message, advice);

    private static IEnumerable<(int, int, bool)[]> Groups((int, int, bool)[] rows) =>
        rows.Where(row => row.Item1 > 0).GroupBy(row => row.Item1).Select(group => group.ToArray());

    private static void Rows(HandFrames frames, string? parent, params double?[] days)
    {
        foreach (var one in days)
            frames.Row("leaves", "A", new { parent_key = parent, cycle_time = one });
    }
}
