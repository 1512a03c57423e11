using ProductProcess.Briefing.Privacy;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Privacy;

public sealed class LeadershipRedactionTests
{
    private static readonly TeamFacts _team = Briefs.Teams[0];

    [Theory]
    [InlineData(4, 5, false)]
    [InlineData(5, 5, true)]
    [InlineData(4, 1, false)]
    [InlineData(7, 8, false)]
    [InlineData(8, 8, true)]
    [InlineData(0, 5, false)]
    public void Team_UnderK_HasNoFigures(int people, int k, bool shown)
    {
        var redacted = Apply(Findings.AdHoc(_team with { People = people }), people, k);
        Assert.Equal(shown, redacted.Facts.Findings.Count == 1);
        Assert.Equal(!shown, redacted.SmallTeams.Contains(_team.Id));
    }

    [Fact]
    public void Team_FindingHasFewerPeopleThanTheTeam_IsWithheld() =>
        Assert.Empty(Apply(Findings.AdHoc(_team) with { People = 4 }, 7).Facts.Findings);

    [Theory]
    [InlineData(5, 5, 0, true)]
    [InlineData(4, 5, 0, false)]
    [InlineData(5, 5, 5, true)]
    public void PersonDerived_GroupBehindUnderK_IsWithheld(int carriers, int rowsEach, int sharers, bool shown)
    {
        var rows = new List<ChartRow>();
        for (var i = 0; i < carriers * rowsEach; i++) rows.Add(Row($"A-{i}", 12, (i % carriers, 10)));
        for (var i = 0; i < sharers; i++) rows.Add(Row($"B-{i}", 12, (i, 3), ((i + 1) % sharers, 3)));
        var chart = Findings.Matrix(1, 1, 12) with { Rows = rows, Series = [new ChartSeries("efforts", [rows.Count - sharers, 0, sharers, 0, 0])] };
        if (sharers == 0) chart = chart with { Series = [new ChartSeries("efforts", [rows.Count - 1, 1, 0, 0, 0])] };

        var redacted = Apply(Findings.OnePerson(_team) with { Chart = chart, Evidence = [], EvidenceTotal = 0 }, 12);

        Assert.Equal(shown, redacted.Facts.Findings.Count == 1);
        if (!shown) Assert.Contains(redacted.Redactions, one => one.Why.Contains("fewer than 5 people", StringComparison.Ordinal));
    }

    [Fact]
    public void PersonDerived_FewDoNotShowIt_LosesItsCountsAndItsChart()
    {
        var rows = Enumerable.Range(0, 25).Select(i => Row($"A-{i}", 12, (i % 5, 10))).ToList();
        rows.AddRange([Row("B-0", 12, (0, 3), (1, 3)), Row("B-1", 12, (1, 3), (0, 3))]);
        var chart = Findings.Matrix(1, 1, 12) with { Rows = rows, Series = [new ChartSeries("efforts", [25, 0, 2, 0, 0])] };

        var redacted = Apply(Findings.OnePerson(_team) with { Chart = chart, Evidence = [], EvidenceTotal = 0 }, 12);

        var shown = Assert.Single(redacted.Facts.Findings);
        Assert.Null(shown.Chart);
        Assert.All(shown.Measures.Values, measure => Assert.True(measure.Kind != "share" && measure.Count is null));
        Assert.Contains(redacted.Redactions, one => one.Why.Contains("fewer than 5 people", StringComparison.Ordinal));
    }

    [Fact]
    public void PersonDerived_OnePersonDidMostItems_IsWithheld()
    {
        var rows = Enumerable.Range(0, 6).Select(i => Row($"A-{i}", 6, (i, i == 0 ? 100 : 4))).ToList();
        var chart = Findings.Matrix(1, 1, 6) with { Rows = rows, Series = [new ChartSeries("efforts", [5, 1, 0, 0, 0])] };
        var redacted = Apply(Findings.OnePerson(_team) with { Chart = chart, Evidence = [], EvidenceTotal = 0 }, 7);
        Assert.Empty(redacted.Facts.Findings);
        Assert.Contains(redacted.Redactions, one => one.Why.Contains("80 %", StringComparison.Ordinal));
    }

    [Fact]
    public void WorkDerived_FewCarriers_IsShown() =>
        Assert.Single(Apply(Findings.AdHoc(_team), 7).Facts.Findings);

    [Theory]
    [InlineData(27, 27, "Almost all of the larger efforts were finished mostly by one person each.", MeasureWords.AlmostAll)]
    [InlineData(0, 27, "Almost none of the larger efforts were finished mostly by one person each.", MeasureWords.AlmostNone)]
    public void PersonDerived_ShareOfNothingOrAll_LosesItsNumber(int count, int of, string headline, string words)
    {
        var finding = Findings.OnePerson(_team) with
        {
            Headline = $"{count} of {of} larger efforts were finished mostly by one person each.",
            Measures = new Dictionary<string, Measure> { ["owned"] = Findings.Share(count, of, 0, 1, "efforts") },
        };

        var shown = Apply(finding, 7).Facts.Findings.Single();

        Assert.Equal(headline, shown.Headline);
        var measure = shown.Measures["owned"];
        Assert.Equal((words, null, null, null, null), (measure.Kind, measure.Value, measure.Count, measure.Low, measure.High));
        Assert.Null(shown.Chart);
    }

    [Theory]
    [InlineData("All 27 larger efforts were one person’s.")]
    [InlineData("100 % of efforts were one person’s.")]
    public void PersonDerived_NumberThatCannotBeReplaced_TakesTheHeadlineWithIt(string headline)
    {
        var finding = Findings.OnePerson(_team) with
        {
            Headline = headline,
            Measures = new Dictionary<string, Measure> { ["owned"] = Findings.Share(27, 27, 0.9, 1, "efforts") },
        };
        Assert.Equal("", Apply(finding, 7).Facts.Findings.Single().Headline);
    }

    [Fact]
    public void WorkDerived_ShareOfAll_KeepsItsNumber()
    {
        var finding = Findings.AdHoc(_team) with { Measures = new Dictionary<string, Measure> { ["adhoc"] = Findings.Share(30, 30, 0.9, 1, "items") } };
        Assert.Equal(30, Apply(finding, 7).Facts.Findings.Single().Measures["adhoc"].Count);
    }

    [Fact]
    public void Chart_OfFewerPeopleThanK_IsDropped()
    {
        var finding = Findings.AdHoc(_team);
        Assert.Null(Apply(finding with { Chart = finding.Chart! with { People = 4 } }, 7).Facts.Findings.Single().Chart);
    }

    [Fact]
    public void Evidence_AndRows_NeverStay()
    {
        var shown = LeadershipRedaction.Apply(Briefs.Rich).Facts.Findings;
        Assert.All(shown, finding =>
        {
            Assert.Empty(finding.Evidence);
            Assert.Equal(0, finding.EvidenceTotal);
            Assert.Empty(finding.Chart?.Rows ?? []);
            Assert.Empty(finding.Chart?.Columns ?? []);
        });
    }

    [Fact]
    public void Redactions_NameEveryThingTakenOut()
    {
        var what = LeadershipRedaction.Apply(Briefs.Rich).Redactions.Select(one => one.What).ToList();
        Assert.Equal(
            [
                "All figures of Tooling",
                "Groups of one-person teams, Cards: list of 18 items",
                "Groups of one-person teams, Cards: matrix of efforts and people",
                "Ad hoc request churn, Ledger: list of 2 items",
            ],
            what);
    }

    private static RedactedFacts Apply(Finding finding, int people, int k = 5)
    {
        var team = _team with { People = people };
        var facts = Briefs.Of([team], RuleTexts.All, [finding]);
        return LeadershipRedaction.Apply(facts with { Scope = facts.Scope with { SmallestGroup = k } });
    }

    private static ChartRow Row(string key, int people, params (int Person, int Items)[] cells)
    {
        var row = new int[people];
        foreach (var (person, items) in cells) row[person] += items;
        return new ChartRow(key, "Title of " + key, row);
    }
}
