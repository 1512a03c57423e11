using System.Text.RegularExpressions;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Core.Findings;
using UglyToad.PdfPig;

namespace ProductProcess.Briefing.Tests.Printing;

public sealed class PdfTests(Printed printed)
{
    private static Dictionary<string, Facts> Runs { get; } = new()
    {
        ["rich"] = Briefs.Rich,
        ["empty"] = Briefs.Empty,
        ["tiny"] = Briefs.Tiny,
        ["many projects"] = Briefs.ManyProjects,
        ["nothing"] = Briefs.Nothing,
        ["crowded"] = Briefs.Crowded,
    };

    [Theory]
    [InlineData("rich", 6)]
    [InlineData("empty", 3)]
    [InlineData("tiny", 3)]
    [InlineData("many projects", 3)]
    [InlineData("nothing", 3)]
    [InlineData("crowded", 6)]
    public async Task Leadership_AnyRun_IsShort(string run, int pages) =>
        Assert.Equal(pages, await PdfTools.PagesAsync(await printed.PdfAsync(Runs[run], Edition.Leadership)));

    [Theory]
    [InlineData("rich")]
    [InlineData("crowded")]
    public async Task Leadership_Cards_StandOnThePagesThatPageOneNames(string run)
    {
        var pages = await PagesAsync(run, Edition.Leadership);
        Assert.Contains("page 2", pages[0], StringComparison.Ordinal);
        Assert.Contains("Month by month", pages[0], StringComparison.Ordinal);
        Assert.Contains("work people chose not to write down", Joined(pages[0]), StringComparison.Ordinal);
        for (var card = 1; card <= 3; card++)
        {
            Assert.Contains("What may explain it", pages[card], StringComparison.Ordinal);
            Assert.Contains("something else is going on", pages[card], StringComparison.Ordinal);
        }

        Assert.Contains("Things to know", pages[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rich")]
    [InlineData("tiny")]
    [InlineData("many projects")]
    public async Task Coach_FirstPage_IsOnePage(string run)
    {
        var pages = await PagesAsync(run, Edition.Coach);
        Assert.Contains("work people chose not to write down", Joined(pages[0]), StringComparison.Ordinal);
        Assert.Contains("To the coach", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leadership_FirstPage_ReadsFromTopToBottom()
    {
        var page = Joined((await PagesAsync("rich", Edition.Leadership))[0]);
        string[] order =
        [
            "How working here looked: Payments, October 2026", "1–31 October 2026 (Europe/Berlin)", "6 teams, 40–44 people", "214 finished items",
            "data read 2 Nov 2026 06:12", "Jira projects PAY and CRD; Linear team RISK", "One thing that works", "Three observations", "18 of 27 larger efforts",
            "What we cannot say", "One thing to try together", "One question for leaders", "Month by month", "We ran 3 checks on 6 teams",
        ];
        var places = order.Select(text => page.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData(Edition.Leadership)]
    [InlineData(Edition.Coach)]
    public async Task Pdf_Properties_AreSetForReadersAndScreenReaders(Edition edition)
    {
        var pdf = await printed.PdfAsync(Briefs.Rich, edition);
        var info = await PdfTools.InfoAsync(pdf);
        Assert.Matches("Title: +How working here looked: Payments, October 2026", info);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("JavaScript: +no", info);
        Assert.Matches("Encrypted: +no", info);
        Assert.Matches("Form: +none", info);
        Assert.Matches("Page size: +(595|594).*A4", info);
        Assert.True(pdf.Length < 3_000_000);

        var objects = await PdfTools.ObjectsAsync(pdf);
        Assert.Contains("/Lang (en)", objects, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", objects, StringComparison.Ordinal);
        Assert.Contains("/Type /Outlines", objects, StringComparison.Ordinal);
        Assert.DoesNotContain("/EmbeddedFile", objects, StringComparison.Ordinal);
        Assert.DoesNotContain("/Author", objects, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20261031230000", objects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_Fonts_AreOursAndEmbedded()
    {
        var objects = await PdfTools.ObjectsAsync(await printed.PdfAsync(Briefs.Rich, Edition.Leadership));
        var names = Regex.Matches(objects, "/FontName /([A-Za-z+-]+)").Select(match => match.Groups[1].Value[7..]).Distinct().Order().ToList();
        Assert.Equal(["BriefingSans-Bold", "BriefingSans-Regular"], names);
        Assert.Matches("/FontFile2", objects);
    }

    [Fact]
    public async Task Pdf_EveryFigure_HasItsAltTextInTheTagTree()
    {
        var html = await BriefingHtml.RenderAsync(Briefs.Rich, Edition.Leadership, CancellationToken.None);
        var labels = Html.Labels(html).ToList();
        var objects = await PdfTools.ObjectsAsync(await printed.PdfAsync(Briefs.Rich, Edition.Leadership));
        Assert.Equal(6, labels.Count);
        Assert.Equal(labels.Count, labels.Distinct().Count());
        Assert.Equal(labels.Count, Regex.Count(objects, "/Alt[ (<]"));
        Assert.Matches("/S /TH\\b", objects);
        Assert.Contains("/Scope", objects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leadership_PersonalFacts_AreNowhereInTheFile()
    {
        var pdf = await printed.PdfAsync(Canary.Facts, Edition.Leadership);
        var everything = await PdfTools.TextAsync(pdf) + await PdfTools.InfoAsync(pdf) + Unescaped(await PdfTools.ObjectsAsync(pdf));
        Assert.All(Canary.Words, word => Assert.DoesNotContain(word, everything, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("/URI", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coach_PersonalFacts_AreFound_SoThatTheLeakTestCanFail()
    {
        var pdf = await printed.PdfAsync(Canary.Facts, Edition.Coach);
        var everything = await PdfTools.TextAsync(pdf);
        Assert.All(Canary.Words.Where(word => word != "xylophone.example"), word => Assert.Contains(word, everything, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("xylophone.example", Unescaped(await PdfTools.ObjectsAsync(pdf)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_SameFacts_IsTheSameText()
    {
        var html = await BriefingHtml.RenderAsync(Briefs.Empty, Edition.Leadership, CancellationToken.None);
        var again = await printed.Printer.PrintAsync(html, new(Briefs.Empty.Run.DataCutOff), CancellationToken.None);
        Assert.Equal(await PdfTools.TextAsync(await printed.PdfAsync(Briefs.Empty, Edition.Leadership)), await PdfTools.TextAsync(again));
    }

    [Fact]
    public async Task Pdf_LettersOfManyScripts_AreNotBoxes()
    {
        const string Name = "řğżčſ Ωλ Жя − → ≤ 67\u202F%";
        var facts = Briefs.Empty with { Scope = Briefs.Empty.Scope with { Title = Name } };
        using var document = PdfDocument.Open(await printed.PdfAsync(facts, Edition.Leadership));
        var fonts = document.GetPage(1).Letters.Select(letter => letter.FontName).Distinct().ToList();
        Assert.All(fonts, font => Assert.Contains("BriefingSans", font, StringComparison.Ordinal));
        Assert.Contains("řğżčſ Ωλ Жя − → ≤ 67", Joined(await PdfTools.TextAsync(await printed.PdfAsync(facts, Edition.Leadership))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leadership_HostileTexts_StillFitTheirPages()
    {
        foreach (var text in new[] { Hostile.Long, Hostile.Cjk, new string('W', 2000) })
            Assert.InRange(await PdfTools.PagesAsync(await printed.PdfAsync(Hostile.With(text), Edition.Leadership)), 3, 6);
    }

    private async Task<string[]> PagesAsync(string run, Edition edition) =>
        (await PdfTools.TextAsync(await printed.PdfAsync(Runs[run], edition))).Split('\f');

    private static string Joined(string text) => Regex.Replace(text, "[ \t\r\n\u202F]+", " ").Replace("67 %", "67", StringComparison.Ordinal);

    /// <summary>UTF-16 strings of a PDF are hex; read them too.</summary>
    private static string Unescaped(string objects) => objects + " " + string.Join(' ', Regex.Matches(objects, "<(feff[0-9a-f]+)>")
        .Select(match => System.Text.Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[1].Value))));
}
