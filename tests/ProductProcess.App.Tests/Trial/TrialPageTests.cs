using ProductProcess.App.Trial;

namespace ProductProcess.App.Tests.Trial;

/// <summary>The page for people, made of a report written by hand.</summary>
public sealed class TrialPageTests
{
    [Fact]
    public void Page_OfATrial_HasATableARuleAndWhoSpeaksOfWhom()
    {
        var page = TrialPage.Text(Report());
        Assert.Contains("| rule | first | second | nothing planted |", page, StringComparison.Ordinal);
        Assert.Contains("| first | **97 / 99 %** | 12 / 12 % | 0.2 / 1.2 % |", page, StringComparison.Ordinal);
        Assert.Contains("Version 3 (aaaaaaaaaaaa), each organisation drawn 200 times", page, StringComparison.Ordinal);
        Assert.Contains("| **all steady ones** | 1,000 | 0.2 % (0.1–0.6) | 1.0 % (0.6–1.7) | 0.8 % (0.5–1.4) | 98 % (97–99) |", page, StringComparison.Ordinal);
        Assert.Contains("| **planted weak** in one | 200 |", page, StringComparison.Ordinal);
        Assert.Contains("| teams that carry another pattern | 100 | 12 %", page, StringComparison.Ordinal);
        Assert.DoesNotContain("teams beside those that carry one", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_HoldAtTheCautiousEndOfTheirRange()
    {
        Assert.Equal(
            [
                "**first** was seen clearly in 10 % (5.0–19) of the teams of lively, where nothing is planted.",
                "**first** was seen clearly in 12 % (7.6–18) of the teams of two (plain), which carry second.",
                "**first** was seen clearly in only 60 % (54–66) of the teams that carry it strongly (one).",
            ],
            TrialRemarks.Of(Rule()));
    }

    [Fact]
    public void Remarks_OfARuleThatNobodyPlants_SayThatNothingIsKnown()
    {
        var alone = Rule() with { Kinds = [], Planted = [], Steady = SeenStates.Of([0, 0, 0, 70, 30, 0]) };
        Assert.Equal(
            [
                "**first** has no seed that plants its pattern: whether it speaks when it could is not known.",
                "**first** could read only 70 % (62–77) of the steady teams: the others had too little, or did not record what it needs.",
            ],
            TrialRemarks.Of(alone));
    }

    [Fact]
    public void Page_WithoutRemarks_SaysThatNothingStoodOut() =>
        Assert.Contains("- Nothing did.\n", TrialPage.Text(new TrialReport { Rules = [] }), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 100, "0 % (0–2.6)")]
    [InlineData(100, 100, "100 % (97–100)")]
    [InlineData(1, 1000, "0.1 % (<0.1–0.5)")]
    [InlineData(0, 0, "–")]
    public void Share_IsPrintedWithItsRange(int count, int of, string text) => Assert.Equal(text, ShareText.Of(SeenShare.From(count, of)));

    private static TrialReport Report() => new() { Rules = [Rule()] };

    private static TriedRule Rule()
    {
        var steady = SeenStates.Of([2, 10, 8, 980, 0, 0]);
        return new TriedRule
        {
            Id = "first",
            Version = 3,
            Hash = "aaaaaaaaaaaa",
            Draws = 200,
            Seeds = "bbbbbbbbbbbb",
            ByChance = SeenShare.From(2, 1000),
            Steady = steady,
            Kinds = [new TriedKind("calm", SeenStates.Of([1, 0, 0, 99, 0, 0])), new TriedKind("lively", SeenStates.Of([5, 0, 0, 45, 0, 0]))],
            Planted =
            [
                new TriedPlanting("one", "weak", ["first"], SeenStates.Of([60, 80, 60, 0, 0, 0])),
                new TriedPlanting("one", "plain", ["first"], SeenStates.Of([194, 4, 2, 0, 0, 0])),
                new TriedPlanting("one", "strong", ["first"], SeenStates.Of([120, 0, 80, 0, 0, 0])),
                new TriedPlanting("two", "plain", ["second"], SeenStates.Of([12, 0, 0, 88, 0, 0])),
            ],
        };
    }
}
