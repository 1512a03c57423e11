using System.Net;
using System.Text.RegularExpressions;
using ProductProcess.App.Run;
using ProductProcess.Briefing;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Context;

namespace ProductProcess.App.Tests.Run;

/// <summary>A rule about several teams, from a simulated organisation to both editions.</summary>
public partial class SeveralTeamsRunTests
{
    private const string Id = "mostly-one-pair-of-hands";

    private static readonly Core.Findings.Facts Found = SeedFacts.Of("harbour", SeedFacts.With(Id, Text()), 2, new EnteredEvent(new DateOnly(2026, 10, 5), null, "reorganisation", "Canary note."));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Finding_AboutTheScope_IsOneWithItsChartItsEvidenceAndItsMonths()
    {
        var finding = Assert.Single(Found.Findings, finding => finding.Rule == Id);

        Assert.Equal((FindingState.Noticed, "harbour", Found.Scope.Title), (finding.State, finding.Subject, finding.SubjectName));
        Assert.Equal(Found.Scope.People, finding.People);
        Assert.Equal((13, "arrivals-departures"), (finding.Chart!.Categories.Count, finding.Chart.Kind));
        Assert.Equal(10, finding.Evidence.Count);
        Assert.True(finding.EvidenceTotal > 10);
        Assert.Equal(12, finding.History.Count);
        Assert.Contains(finding.History.SkipLast(1), month => month.State is not null);
        Assert.Equal(["There was a reorganisation (5 October 2026). In the eight weeks after that, figures often shift for a while by themselves."], finding.Notes);
        Assert.Equal(RuleScope.SeveralTeams, Assert.Single(Found.Rules, rule => rule.Id == Id).Scope);
        Assert.Equal(Found.Scope.Teams.Count * 3, Found.Findings.Count(one => one.Rule != Id));
    }

    /// <summary>Its rows are those of all teams: the same rule asked of each team adds up to it.</summary>
    [Fact]
    public void Figures_OfTheScope_AreTheSumsOfItsTeams()
    {
        var each = SeedFacts.Of("harbour", SeedFacts.With(Id, Text().Replace("scope: several-teams", "scope: team", StringComparison.Ordinal)));
        var teams = each.Findings.Where(finding => finding.Rule == Id).ToList();
        var whole = Found.Findings.Single(finding => finding.Rule == Id);

        Assert.Equal(Found.Scope.Teams.Count, teams.Count);
        Assert.Equal(teams.Sum(team => team.Measures["solo"].Count), whole.Measures["solo"].Count);
        Assert.Equal(teams.Sum(team => team.Measures["solo"].Of), whole.Measures["solo"].Of);
        for (var series = 0; series < whole.Chart!.Series.Count; series++)
        {
            Assert.Equal(
                Enumerable.Range(0, 13).Select(week => teams.Sum(team => team.Chart!.Series[series].Values[week])),
                whole.Chart.Series[series].Values);
        }
    }

    [Theory]
    [InlineData(Edition.Coach)]
    [InlineData(Edition.Leadership)]
    public async Task Editions_TellItBesideTheTeams(Edition edition)
    {
        var html = await BriefingHtml.RenderAsync(Found, edition, Stop);
        var text = WebUtility.HtmlDecode(Tags().Replace(html[html.IndexOf("<body>", StringComparison.Ordinal)..], " "));
        var finding = Found.Findings.Single(one => one.Rule == Id);

        Assert.Contains(finding.Headline, text, StringComparison.Ordinal);
        Assert.Contains(finding.Notes[0], text, StringComparison.Ordinal);
        Assert.Contains("the whole scope", text, StringComparison.Ordinal);
        Assert.Contains($"on {Found.Scope.Teams.Count} teams and the scope as a whole.", text, StringComparison.Ordinal);
        Assert.Equal(edition == Edition.Coach, text.Contains("Canary note.", StringComparison.Ordinal));
        Assert.Equal(edition == Edition.Coach, finding.Evidence.All(item => text.Contains(item.Key, StringComparison.Ordinal)));
        Assert.Equal(edition == Edition.Coach, finding.Evidence.Any(item => Regex.IsMatch(text, $@"(?<!\w){item.Key}(?!\w)")));
    }

    [Fact]
    public void Rule_ThatIsMuted_IsUnclearAfterTheReorganisation() =>
        Assert.All(
            Found.Findings.Where(finding => finding.Rule == "more-in-than-out" && finding.SubjectName == "Cranes"),
            finding => Assert.Equal((FindingState.Unclear, true), (finding.State, finding.Because[0].Contains("read again from 30 November 2026", StringComparison.Ordinal))));

    /// <summary>A rule that comes with the tool, with other measures and asked of all teams together.</summary>
    private static string Text()
    {
        var model = RuleFiles.Load().Rules.Single(rule => rule.Id == "ad-hoc-request-churn").File;
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, model))
            .Replace("id: ad-hoc-request-churn", $"id: {Id}", StringComparison.Ordinal)
            .Replace("title: Ad hoc requests", "title: Mostly one pair of hands", StringComparison.Ordinal)
            .Replace("scope: team", "scope: several-teams", StringComparison.Ordinal)
            .Replace("kind: work-source", "kind: arrivals-departures", StringComparison.Ordinal);
        return Measures().Replace(text, """
            measures:
              solo: { share: "hands <= 2", of: leaves where finished, at_least: 40, says: finished items that one or two people touched }
            noticed_when: low(solo) >= 10 %
            headline: "{solo.count} of {solo.of} finished items passed through one or two pairs of hands."

            """);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"(?s)^measures:.*?(?=^chart:)", RegexOptions.Multiline)]
    private static partial Regex Measures();
}
