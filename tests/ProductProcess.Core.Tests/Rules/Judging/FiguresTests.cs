using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Judging;

namespace ProductProcess.Core.Tests.Rules.Judging;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.834, "0.83")]
    [InlineData(0.0567, "0.057")]
    [InlineData(1, "1")]
    [InlineData(1.25, "1.3")]
    [InlineData(9.96, "10")]
    [InlineData(12.4, "12")]
    [InlineData(137, "140")]
    [InlineData(-2.44, "-2.4")]
    [InlineData(123456, "120000")]
    public void Number_OfAnySize_HasTwoDigits(double value, string expected) => Assert.Equal(expected, Figures.Number(value));

    [Theory]
    [InlineData(31, 40, "31 of 40 (78 %)")]
    [InlineData(5, 8, "5 of 8")]
    [InlineData(19, 19, "19 of 19")]
    [InlineData(20, 20, "20 of 20 (100 %)")]
    public void Share_AsAFigure_NeverStandsWithoutItsCount(int count, int of, string expected) =>
        Assert.Equal(expected, Figures.Value(new Measure { Kind = "share", Value = count / (double)of, Count = count, Of = of, N = of }));

    [Fact]
    public void Range_NearAllOrNone_IsNotGivenAsAFigure()
    {
        var share = new Measure { Kind = "share", Value = 0.98, Low = 0.93, High = 0.99, Count = 98, Of = 100, N = 100 };

        Assert.Equal("98 of 100 (98 %, range 93 % to over 95 %)", Figures.WithRange(share));
        Assert.Equal("1 of 110 (1 %, under 5 %)", Figures.WithRange(share with { Value = 0.009, Count = 1, Of = 110, Low = 0.003, High = 0.03 }));
        Assert.Equal("2 of 100 (2 %, range under 5 % to 7 %)", Figures.WithRange(share with { Value = 0.02, Count = 2, Low = 0.01, High = 0.07 }));
    }

    [Fact]
    public void Range_WithAnOpenEnd_SaysSo()
    {
        var days = new Measure { Kind = "percentile", Unit = "days", Value = 19, Low = 14, N = 12 };

        Assert.Equal("19 days (at least 14)", Figures.WithRange(days));
        Assert.Equal("19 days", Figures.WithRange(days with { Low = null }));
        Assert.Equal("nothing to read", Figures.WithRange(days with { Value = null }));
    }

    /// <summary>A share of days, or one that counts what still goes on, is no "31 of 40"; a difference is told in points.</summary>
    [Theory]
    [InlineData("share", "active_days", 12, 0.523, 0.4, 0.61, "52 % of 40 (range 40 % to 61 %)")]
    [InlineData("share", "", null, 0.7, 0.5, 0.8, "70 % of 40 (range 50 % to 80 %)")]
    [InlineData("difference", "", null, 0.124, -0.012, 0.3, "+12 points (range -1 point to +30 points)")]
    [InlineData("change", "", null, 1.34, 1.1, 1.6, "1.3 (range 1.1 to 1.6)")]
    public void Kind_OfItsOwnSort_IsToldInItsOwnWay(string kind, string weightedBy, int? count, double value, double low, double high, string expected) =>
        Assert.Equal(expected, Figures.WithRange(new Measure { Kind = kind, WeightedBy = weightedBy, Count = count, Of = count is null ? null : 40, N = 40, Value = value, Low = low, High = high }));

    [Fact]
    public void Headline_WithPlaces_IsFilledFromMeasures()
    {
        var (headline, places, broken) = Headline.Read("{owned.count} of {owned.of}, so {owned}; about {askers} and {gone}.");
        var measures = new Dictionary<string, Measure>
        {
            ["owned"] = new() { Kind = "share", Value = 0.75, Count = 18, Of = 24, N = 24 },
            ["askers"] = new() { Kind = "effective", Value = 6.789, N = 30 },
            ["gone"] = new() { Kind = "median" },
        };

        Assert.Null(broken);
        Assert.Equal(5, places.Count);
        Assert.Equal("18 of 24, so 18 of 24 (75 %); about 7 and (not known).", headline!.Fill(measures));
    }
}
