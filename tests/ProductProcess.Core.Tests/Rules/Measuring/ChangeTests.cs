using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>A measure against itself in an earlier window.</summary>
public sealed class ChangeTests
{
    private static readonly Window Now = Window.Ending(RuleText.Until, 13);

    private static readonly Window YearAgo = new(Now.From.AddDays(-7 * 52), Now.Until.AddDays(-7 * 52));

    [Fact]
    public void Change_OfAMedian_DividesByTheWindowBefore()
    {
        var measures = Taking.All(
            """
            stay: { median: cycle_time, of: leaves where finished }
            x: { change: stay }
            year: { change: stay, back: 52 weeks }
            """,
            Frames((Now, 40, i => 6 + i % 5), (Now.Before(), 30, i => 3 + i % 3), (YearAgo, 3, _ => 2)));

        Assert.Equal((2.0, "change", 30, "bootstrap over larger efforts of each window"), (measures["x"].Value!.Value, measures["x"].Kind, measures["x"].N, measures["x"].Range));
        Assert.InRange(2.0, measures["x"].Low!.Value, measures["x"].High!.Value);
        // Three rows are three blocks: a value without a range.
        Assert.Equal((4.0, 3, null, null), (measures["year"].Value!.Value, measures["year"].N, measures["year"].Low, measures["year"].High));
    }

    [Fact]
    public void Change_OfAShareAsADifference_Subtracts()
    {
        var x = Taking.All(
            "y: { share: cycle_time > 5 days, of: leaves }\nx: { change: y, as: difference }",
            Frames((Now, 40, i => i % 4 == 0 ? 3 : 9), (Now.Before(), 40, i => i % 2 == 0 ? 3 : 9)))["x"];

        Assert.Equal(("difference", 0.25), (x.Kind, x.Value!.Value));
        Assert.InRange(0.25, x.Low!.Value, x.High!.Value);
    }

    /// <summary>Bugs take 2 days and stories 10, then as now; there are only more stories now. In today's mix nothing changed.</summary>
    [Fact]
    public void Change_InTodaysMix_IsNoChangeWhereOnlyTheMixChanged()
    {
        var frames = new HandFrames().Team("A");
        foreach (var (window, stories) in (IEnumerable<(Window, int)>)[(Now, 30), (Now.Before(), 10)])
        {
            for (var i = 0; i < 40; i++)
                frames.Row("leaves", "A", new { type = i < stories ? "Story" : "Bug", cycle_time = i < stories ? 10 : 2 }, window: window);
        }

        frames.Row("leaves", "A", new { type = "Spike", cycle_time = 500 }, window: Now).Row("leaves", "A", new { cycle_time = 500 }, window: Now.Before());
        var measures = Taking.All(
            """
            stay: { mean: cycle_time, of: leaves }
            plain: { change: stay }
            x: { change: stay, mix: type }
            half: { median: cycle_time, of: leaves }
            y: { change: half, mix: type }
            """, frames);

        Assert.Equal(1, measures["x"].Value!.Value, 12);
        Assert.Equal(1, measures["y"].Value!.Value, 12);
        Assert.True(measures["plain"].Value > 1.2);
        // Of 41 rows each, the spike and the one without a type are left out.
        Assert.Equal((40, 40 / 41.0), (measures["x"].N, measures["x"].Coverage));
        Assert.InRange(1, measures["x"].Low!.Value, measures["x"].High!.Value);
    }

    [Fact]
    public void Ratio_OfTwoWindows_DrawsEachOnItsOwn()
    {
        var measures = Taking.All(
            """
            y: { median: cycle_time, of: leaves }
            z: { median: cycle_time, of: leaves, ends: 13 weeks ago }
            x: { ratio: y / z }
            same: { change: y }
            """,
            Frames((Now, 40, i => 6 + i % 5), (Now.Before(), 30, i => 3 + i % 3)));

        Assert.Equal((measures["same"].Value, measures["same"].Low, measures["same"].High), (measures["x"].Value, measures["x"].Low, measures["x"].High));
    }

    [Theory]
    [InlineData("x: { change: y }", "no measure 'y'", "")]
    [InlineData("y: { count: leaves }\nx: { change: y, of: leaves }", "'of' has no place here", "Leave 'of' out")]
    [InlineData("y: { median: age, of: leaves }\nx: { change: y, as: difference }", "only shares are subtracted", "Leave 'as' out")]
    [InlineData("y: { share: finished, of: leaves }\nx: { change: y, as: diff }", "A change is no 'diff'", "as: difference")]
    [InlineData("y: { effective: type, of: leaves }\nx: { change: y, mix: type }", "cannot be taken in today's mix", "A median")]
    [InlineData("y: { median: age, of: leaves }\nx: { change: y, mix: hands }", "'mix' asks for a column of texts", "")]
    [InlineData("y: { median: age, of: leaves }\nz: { change: y }\nx: { change: z }", "is itself a change", "ratio")]
    public void Change_ThatMeansNothing_IsRefused(string measures, string message, string advice) => Refusals.Check(measures, message, advice);

    private static HandFrames Frames(params (Window Window, int Rows, Func<int, double> Days)[] windows)
    {
        var frames = new HandFrames().Team("A");
        foreach (var (window, rows, days) in windows)
        {
            for (var i = 0; i < rows; i++)
                frames.Row("leaves", "A", new { finished = true, cycle_time = days(i) }, window: window);
        }

        return frames;
    }
}
