using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Charts;

namespace ProductProcess.Core.Tests.Rules.Charts;

public sealed class ChartTests
{
    [Theory]
    [InlineData(1, "1")]
    [InlineData(1.22, "1-1.5")]
    [InlineData(1.47, "1-1.5")]
    [InlineData(1.5, "1.5-2")]
    [InlineData(2, "2-3")]
    [InlineData(2.38, "2-3")]
    [InlineData(3, "3+")]
    [InlineData(9, "3+")]
    public void BinOf_EffectivePeople_HoldsItsLowerEnd(double people, string bin) =>
        Assert.Equal(bin, EffectiveContributors.BinOf(people));

    [Fact]
    public void EffectiveContributors_OfEfforts_CountsThemByBinAndGivesTheCoachAMatrix()
    {
        var chart = Chart(seed: 1);

        Assert.Equal(["1", "1-1.5", "1.5-2", "2-3", "3+"], chart.Categories);
        Assert.Equal([20, 1, 0, 1, 12], Assert.Single(chart.Series).Values.Select(value => (int)value!.Value));
        // 34 efforts, of which the 30 with the fewest effective people; those without a number are not drawn.
        Assert.Equal(30, chart.Rows.Count);
        Assert.Equal("E-10", chart.Rows[0].Key);
        Assert.Equal("Title of E-10", chart.Rows[0].Title);
        Assert.Equal(["P1", "P2", "P3"], chart.Columns);
        Assert.All(chart.Rows, row => Assert.Equal((3, 10), (row.Cells.Count, row.Cells.Sum())));
        Assert.Equal(3, chart.People);
    }

    [Fact]
    public void Pseudonyms_OfAnotherSeed_StandInAnotherOrder()
    {
        var orders = Enumerable.Range(0, 30).Select(seed => string.Join(' ', Chart(seed).Rows[0].Cells)).ToList();

        Assert.Equal(orders, Enumerable.Range(0, 30).Select(seed => string.Join(' ', Chart(seed).Rows[0].Cells)));
        Assert.Equal(6, orders.Distinct().Count());
    }

    [Fact]
    public void EffectiveContributors_WithoutDoers_HasNoMatrix()
    {
        var chart = Chart(seed: 1, withDoers: false);

        Assert.Empty(chart.Rows);
        Assert.Empty(chart.Columns);
        Assert.Equal(7, chart.People);
    }

    [Fact]
    public void WorkSource_OfWeeks_DrawsWhatIsUnknownToo()
    {
        var chart = Weeks("kind: work-source, of: weeks");

        Assert.Equal(["2026-10-19", "2026-10-26"], chart.Categories);
        Assert.Equal(["planned", "ad-hoc", "unknown"], chart.Series.Select(series => series.Id));
        Assert.Equal([5, 3], chart.Series[0].Values);
        Assert.Equal([2, null], chart.Series[1].Values);
        Assert.Equal([1, null], chart.Series[2].Values);
    }

    [Fact]
    public void ArrivalsDepartures_OfWeeks_DrawsThemInTheOrderOfTime()
    {
        var chart = Weeks("kind: arrivals-departures, of: weeks");

        Assert.Equal(["2026-10-19", "2026-10-26"], chart.Categories);
        Assert.Equal(["arrived", "departed", "in-progress"], chart.Series.Select(series => series.Id));
        Assert.Equal([9, 11], chart.Series[0].Values);
        Assert.Equal([4, 6], chart.Series[1].Values);
        Assert.Equal([41, 46], chart.Series[2].Values);
    }

    [Fact]
    public void ChartKinds_OfOneIdTwice_AreRefused() =>
        Assert.Throws<ArgumentException>(() => ChartKinds.ById(new WorkSource(), new WorkSource()));

    private static ChartData Weeks(string chart)
    {
        var text = RuleText.With("kind: effective-contributors, of: parents where leaves_done >= 4", chart);
        var frames = Readable()
            .Row("weeks", "A", new { week = Day(2026, 10, 26), started = 8, started_planned = 3, accepted = 11, departed = 6, in_progress = 46 })
            .Row("weeks", "A", new { week = Day(2026, 10, 19), started = 8, started_planned = 5, started_ad_hoc = 2, accepted = 9, departed = 4, in_progress = 41 });
        return Assert.Single(RuleText.Run(RuleText.Load(text), frames)).Chart!;
    }

    private static ChartData Chart(int seed, bool withDoers = true)
    {
        var frames = Readable();
        for (var i = 10; i < 44; i++)
            frames.Row("parents", "A", new { leaves_done = 10, top_share = 0.5, effective_people = i < 30 ? 1 : i == 30 ? 1.3 : i == 31 ? 2.1 : 4 }, "E-" + i);
        frames.Row("parents", "A", new { leaves_done = 10, top_share = 0.5 }, "E-unknown");
        var options = new RuleRunOptions
        {
            PseudonymSeed = seed,
            Doers = withDoers ? (_, _) => [new DoerCount(101, 7), new DoerCount(102, 2), new DoerCount(103, 1)] : null,
        };
        return Assert.Single(RuleText.Run(RuleText.Load(RuleText.Valid), frames, options: options)).Chart!;
    }

    /// <summary>Enough of everything else, so that the rule has an opinion.</summary>
    private static HandFrames Readable()
    {
        var frames = new HandFrames().Team("A");
        for (var i = 0; i < 60; i++)
            frames.Row("leaves", "A", new { hands = 2, finished = true }).Row("days", "A", new { parents_in_progress = 2, people_active = 6 });
        return frames;
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
