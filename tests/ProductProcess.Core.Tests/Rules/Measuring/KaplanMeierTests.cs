using CsCheck;
using MathNet.Numerics.Distributions;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>Against published curves and an implementation that follows the definition word by word.</summary>
public sealed class KaplanMeierTests
{
    /// <summary>Weeks in remission on 6-mercaptopurine (Freireich and others 1963); + where it goes on.</summary>
    private const string Treated = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    /// <summary>The same study, without treatment.</summary>
    private const string Untreated = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 0.857)]
    [InlineData(7, 0.807)]
    [InlineData(10, 0.753)]
    [InlineData(13, 0.690)]
    [InlineData(16, 0.627)]
    [InlineData(22, 0.538)]
    [InlineData(23, 0.448)]
    [InlineData(35, 0.448)]
    public void Curve_OfTheTreated_IsThePublishedOne(double week, double lasting) =>
        Assert.Equal(lasting, Read(Treated).LastingAt(week)!.Value, 0.0005);

    [Fact]
    public void Median_OfBothGroups_IsThePublishedOne() => Assert.Equal((23, 8), (Read(Treated).Median, Read(Untreated).Median));

    /// <summary>The published standard error at 10 weeks is 0.0963; the range follows from it on the log(−log) scale.</summary>
    [Fact]
    public void Range_AtTenWeeks_FollowsFromThePublishedStandardError()
    {
        var (low, high) = Read(Treated).RangeAt(10);

        var reach = 1.6449 * 0.0963 / (0.7529 * -Math.Log(0.7529));
        Assert.Equal(Math.Pow(0.7529, Math.Exp(reach)), low, 0.001);
        Assert.Equal(Math.Pow(0.7529, Math.Exp(-reach)), high, 0.001);
    }

    [Fact]
    public void Median_WhereMoreThanHalfGoOn_IsNotKnownAndItsRangeIsOpen()
    {
        var curve = Read("2 3 4+ 5+ 6+ 7+ 8+ 9+");

        Assert.Null(curve.Median);
        Assert.Equal((null, null), (curve.MedianRange.High, curve.LastingAt(10)));
        Assert.Equal(0.75, curve.LastingAt(9)!.Value, 12);
    }

    [Fact]
    public void Range_WhereNothingOrEverythingEnded_IsWilsonsOfThoseKnownSoLong()
    {
        Assert.Equal((Wilson.Range(6, 6).Low, 1.0), Read("1+ 2+ 9 9 9 9 9+ 9+").RangeAt(4));
        Assert.Equal((0.0, Wilson.Range(0, 3).High), Read("1 2 3").RangeAt(3));
    }

    [Fact]
    public void Curve_OfAnything_IsThatOfAPlainImplementation() => Rows.Sample(rows =>
    {
        var curve = new KaplanMeier([.. rows.Select(row => (double)row.Time)], [.. rows.Select(row => row.Ended ? 1.0 : 0)]);
        for (var time = 0; time <= 21; time++)
        {
            if (curve.LastingAt(time) is { } lasting)
                Assert.Equal(Plain(rows, time).Lasting, lasting, 1e-9);
        }

        Assert.Equal(Enumerable.Range(0, 21).Where(time => Plain(rows, time).Lasting <= 0.5 + 1e-9).Select(time => (double?)time).FirstOrDefault(), curve.Median);
        Assert.Equal(PlainEnd(rows, -1), curve.MedianRange.Low);
        Assert.Equal(PlainEnd(rows, 1), curve.MedianRange.High);
        Assert.True(curve.Median is null || (curve.MedianRange.Low <= curve.Median && (curve.MedianRange.High ?? 99) >= curve.Median));
    });

    /// <summary>Every block drawn once gives the curve itself; blocks drawn twice that of the rows told twice.</summary>
    [Fact]
    public void Draw_OfBlocks_IsTheCurveOfTheDrawnRows() => Gen.Select(Rows, Gen.Int[0, 2].Array[3]).Where(world => world.Item2.Sum() > 0).Sample(world =>
    {
        var (rows, times) = world;
        var blocks = Enumerable.Range(0, rows.Length).Select(row => row % 3).ToArray();
        double[] Time(IEnumerable<int> of) => [.. of.Select(row => (double)rows[row].Time)];
        double[] Ended(IEnumerable<int> of) => [.. of.Select(row => rows[row].Ended ? 1.0 : 0)];
        var all = Enumerable.Range(0, rows.Length);
        var drawn = all.SelectMany(row => Enumerable.Repeat(row, times[blocks[row]])).ToArray();
        if (drawn.Length == 0)
            return;
        var told = new KaplanMeier(Time(drawn), Ended(drawn));
        var median = BlockSurvival.Sample(Time(all), Ended(all), blocks, null).On([0, 1, 2]).Of(times);
        var within = BlockSurvival.Sample(Time(all), Ended(all), blocks, 7).On([0, 1, 2]).Of(times);

        Assert.Equal(told.Median ?? double.PositiveInfinity, median);
        Assert.Equal(1 - (told.LastingAt(7) ?? told.Steps.Select(step => step.Lasting).LastOrDefault(1)), within, 1e-9);
    });

    private static readonly Gen<(int Time, bool Ended)[]> Rows = Gen.Select(Gen.Int[0, 20], Gen.Bool).Array[1, 30];

    private static KaplanMeier Read(string rows)
    {
        var words = rows.Split(' ');
        return new KaplanMeier(
            [.. words.Select(word => double.Parse(word.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture))],
            [.. words.Select(word => word.EndsWith('+') ? 0.0 : 1)]);
    }

    private static (double Lasting, double Greenwood) Plain((int Time, bool Ended)[] rows, int until)
    {
        var (lasting, greenwood) = (1.0, 0.0);
        for (var time = 0; time <= until; time++)
        {
            double there = rows.Count(row => row.Time >= time);
            double gone = rows.Count(row => row.Time == time && row.Ended);
            if (gone == 0)
                continue;
            lasting *= (there - gone) / there;
            greenwood += gone / (there * (there - gone));
        }

        return (lasting, greenwood);
    }

    /// <summary>The first time at which the lower (−1) or upper (1) end of the range of what lasts is at most half.</summary>
    private static double? PlainEnd((int Time, bool Ended)[] rows, int end)
    {
        var z = Normal.InvCDF(0, 1, 0.95);
        foreach (var time in rows.Where(row => row.Ended).Select(row => row.Time).Distinct().Order())
        {
            var (lasting, greenwood) = Plain(rows, time);
            var bound = lasting <= 1e-12 ? (end < 0 ? 0 : 1) : Math.Exp(-Math.Exp(Math.Log(-Math.Log(lasting)) - end * z * Math.Sqrt(greenwood) / -Math.Log(lasting)));
            if (bound <= 0.5)
                return time;
        }

        return null;
    }
}
