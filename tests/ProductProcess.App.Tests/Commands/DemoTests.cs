using System.Text.RegularExpressions;
using ProductProcess.Core.Findings;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Tests.Commands;

/// <summary>The demo, from nothing to both editions, looked at as a reader would.</summary>
public sealed class DemoTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private static readonly (string Rule, string Team)[] Planted =
    [
        ("ad-hoc-request-churn", "Tugboats"),
        ("more-in-than-out", "Cranes"),
        ("one-person-teams", "Lighthouse"),
    ];

    [Fact]
    public void Demo_FindsWhatWasPlanted_AndNothingElse()
    {
        var spoken = demo.Facts.Findings
            .Where(finding => finding.State is FindingState.Noticed or FindingState.Hint)
            .Select(finding => (finding.Rule, finding.SubjectName));
        Assert.Equal(Planted, spoken);
        Assert.All(
            demo.Facts.Findings.Where(finding => !Planted.Contains((finding.Rule, finding.SubjectName))),
            finding => Assert.Equal(FindingState.Quiet, finding.State));
    }

    [Fact]
    public void Demo_PrintsThePathsLast_AndTheyAreNamedByPeriodScopeAndEdition()
    {
        string[] names =
        [
            "2026-10_harbour_leadership_en_r1.pdf", "2026-10_harbour_leadership_en_r1.html",
            "2026-10_harbour_coach_en_r1.pdf", "2026-10_harbour_coach_en_r1.html", "2026-10_harbour_facts.json",
        ];
        Assert.Equal(names.Select(demo.File), demo.Result.Lines.TakeLast(5));
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.GetFileSystemEntries(demo.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("leadership")]
    [InlineData("coach")]
    public async Task Pdf_IsTaggedAndTitledAndKnowsItsLanguage(string edition)
    {
        var pdf = demo.File($"2026-10_harbour_{edition}_en_r1.pdf");
        var info = await Tool.PrintedByAsync("pdfinfo", pdf);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Title:\s+How working here looked: .+October 2026", info);
        var catalog = await Tool.PrintedByAsync("qpdf", "--json=2", "--json-key=qpdf", pdf);
        Assert.Matches("\"/Lang\": \"u:en", catalog);
        Assert.Matches("\"/Type\": \"/Outlines\"", catalog);
    }

    [Fact]
    public async Task Leadership_NamesNoPersonNoKeyAndNoTitle()
    {
        var pdf = demo.File("2026-10_harbour_leadership_en_r1.pdf");
        string[] texts =
        [
            await Tool.PrintedByAsync("pdftotext", "-layout", pdf, "-"),
            await Tool.PrintedByAsync("pdfinfo", "-struct-text", pdf),
            await File.ReadAllTextAsync(demo.File("2026-10_harbour_leadership_en_r1.html"), TestContext.Current.CancellationToken),
        ];
        var workspace = Simulation.Run(new SeedCatalog().Load("harbour"));
        var log = workspace.ToWorkLog("harbour", demo.Facts.Run.DataCutOff);
        var forbidden = log.Items.Key
            .Concat(log.Items.Title.OfType<string>().Where(title => title.Length > 8))
            .Concat(workspace.People.Select(person => person.Account.Name))
            .Distinct().ToList();
        Assert.True(forbidden.Count > 3_000);
        // One pass for all of them: keys and titles are looked for as whole words.
        Assert.All(texts, text => Assert.DoesNotContain(forbidden, word => IsIn(text, word)));
    }

    [Fact]
    public async Task Coach_ShowsTheItemsBehindEachFinding()
    {
        var text = await Tool.PrintedByAsync("pdftotext", "-layout", demo.File("2026-10_harbour_coach_en_r1.pdf"), "-");
        var evidence = demo.Facts.Findings.SelectMany(finding => finding.Evidence).ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, item => Assert.Contains(item.Key, text, StringComparison.Ordinal));
    }

    /// <summary>As a whole word: the key CRA-1 is not part of CRA-12.</summary>
    private static bool IsIn(string text, string word) =>
        text.Contains(word, StringComparison.Ordinal)
        && Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.CultureInvariant);
}
