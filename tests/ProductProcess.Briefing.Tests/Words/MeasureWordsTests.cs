using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Words;

public sealed class MeasureWordsTests
{
    [Theory]
    [InlineData(18, 27, 0.515, 0.79, "18 of 27 (67 %, plausible range 52–79 %)")]
    [InlineData(12, 20, 0.42, 0.757, "12 of 20 (60 %, plausible range 42–76 %)")]
    [InlineData(11, 19, 0.397, 0.744, "11 of 19 (plausible range 40–74 %)")]
    [InlineData(3, 5, 0.27, 0.858, "3 of 5 (plausible range 27–86 %)")]
    [InlineData(3, 4, 0.36, 0.94, "too few to read (n = 4) [u]")]
    [InlineData(0, 0, 0, 0, "nothing to measure")]
    public void Of_Share_SaysAsMuchAsItsSizeAllows(int count, int of, double low, double high, string expected) =>
        Assert.Equal(expected, MeasureWords.Of(Findings.Share(count, of, low, high, "")).Replace('\u202F', ' '));

    [Theory]
    [InlineData("percentile", 19, "too few for this figure (n = 19) [u]")]
    [InlineData("percentile", 20, "14 days (plausible range 9.5–21, n = 20)")]
    [InlineData("median", 5, "14 days (plausible range 9.5–21, n = 5)")]
    [InlineData("median", 4, "too few to read (n = 4) [u]")]
    [InlineData("count", 2, "14 days")]
    public void Of_OtherKinds_AskForTheirSize(string kind, int n, string expected) =>
        Assert.Equal(expected, MeasureWords.Of(new Measure { Kind = kind, Value = 14, Low = 9.5, High = 21, N = n, Unit = "days" }));

    /// <summary>No count of rows adds up to a share of days, or to one that reckons with what still goes on.</summary>
    [Theory]
    [InlineData("active_days", 12)]
    [InlineData("", null)]
    public void Of_ShareThatIsNoCount_GivesThePercentWithItsRows(string weightedBy, int? count)
    {
        var share = new Measure { Kind = "share", WeightedBy = weightedBy, Count = count, N = 40, Value = 0.52, Low = 0.4, High = 0.61 };

        Assert.Equal("52 % (plausible range 40–61 %, n = 40)", MeasureWords.Of(share).Replace('\u202F', ' '));
        Assert.Equal("52 %", MeasureWords.Value(share).Replace('\u202F', ' '));
    }

    [Fact]
    public void Of_EveryPercent_HasItsCountBeforeIt()
    {
        foreach (var of in Enumerable.Range(5, 60))
        {
            var words = MeasureWords.Of(Findings.Share(of / 2, of, 0.2, 0.8, ""));
            Assert.StartsWith($"{of / 2} of {of} (", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Primary_HeadlineNamesACount_IsThatMeasure()
    {
        var measure = PrimaryMeasure.Of(Findings.OnePerson(Briefs.Teams[0]), RuleTexts.OnePersonTeams)!;
        Assert.Equal((18, 27), (measure.Count, measure.Of));
    }
}
