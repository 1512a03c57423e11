using System.Text.RegularExpressions;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Pages;

public sealed class HtmlTests
{
    public static TheoryData<string, Edition> Documents
    {
        get
        {
            var data = new TheoryData<string, Edition>();
            foreach (var run in Runs.Keys)
            {
                data.Add(run, Edition.Leadership);
                data.Add(run, Edition.Coach);
            }

            return data;
        }
    }

    private static Dictionary<string, Facts> Runs { get; } = new()
    {
        ["rich"] = Briefs.Rich,
        ["empty"] = Briefs.Empty,
        ["tiny"] = Briefs.Tiny,
        ["many projects"] = Briefs.ManyProjects,
        ["nothing"] = Briefs.Nothing,
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_Headings_AreOneFirstAndNoneSkipped(string run, Edition edition)
    {
        var levels = Html.HeadingLevels(await RenderAsync(run, edition)).ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_FiguresAndTables_SpeakToAScreenReader(string run, Edition edition)
    {
        var html = Html.Markup(await RenderAsync(run, edition));
        Assert.DoesNotMatch("<th(?![^>]*scope=)(?=[ >])", html);
        Assert.DoesNotMatch("<svg(?![^>]*(role=\"img\"|aria-hidden=\"true\"))", html);
        foreach (Match figure in Regex.Matches(html, "<figure>.*?</figure>", RegexOptions.Singleline))
            Assert.Matches("role=\"img\" aria-label=\"[^\"]{40,}", figure.Value);
        var labels = Html.Labels(html).ToList();
        Assert.All(labels, label => Assert.InRange(label.Length, 1, 250));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_Alone_RunsAndFetchesNothing(string run, Edition edition)
    {
        var html = await RenderAsync(run, edition);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<script|<link|<img|<iframe|<object|<form|@import| on[a-z]+=", html);
        Assert.DoesNotMatch(@"url\((?!data:font/woff2;base64,)", html);
        Assert.DoesNotMatch("(?i)(src|href)=\"(?!#|https?://tracker\\.example/)", Html.Markup(html));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_SameFacts_IsTheSameBytes(string run, Edition edition) =>
        Assert.Equal(await RenderAsync(run, edition), await RenderAsync(run, edition));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_Words_DoNotJudgeOrPreach(string run, Edition edition)
    {
        var text = Html.Text(await RenderAsync(run, edition));
        Assert.DoesNotMatch("(?i)" + Lint.Judging, text);
        Assert.DoesNotMatch("(?i)" + Lint.Preaching, text);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_BetweenTwoMonths_HasNoArrowAndNoSignedChange(string run, Edition edition)
    {
        var text = Html.Text(await RenderAsync(run, edition));
        Assert.DoesNotMatch("[▲▼↑↓↗↘⬆⬇]", text);
        Assert.DoesNotMatch(@"[+−][0-9.]+\u202F?%", text);
        Assert.DoesNotMatch("NaN|Infinity|∞", text);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_EveryPage_SaysWhatItIsForAndK(string run, Edition edition)
    {
        var style = Html.Style(await RenderAsync(run, edition));
        Assert.Contains("k = 5 · For discussion. Not for individual assessment.", style, StringComparison.Ordinal);
        Assert.Contains("\"page \" counter(page) \" of \" counter(pages)", style, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leadership_Cards_TellTheirBlocksInOrder()
    {
        var html = await RenderAsync("rich", Edition.Leadership);
        var card = html[html.IndexOf("id=\"finding-1\"", StringComparison.Ordinal)..html.IndexOf("id=\"finding-2\"", StringComparison.Ordinal)];
        string[] blocks =
        [
            "<h2>", "mark-line", "<figure>", "evidence-line", "What may explain it", "What it may cost", "What this way of working has given",
            "What would show us wrong", "Ask the team", "Ask leaders", "Try together", "How it was counted",
        ];
        var places = blocks.Select(block => card.IndexOf(block, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("many projects")]
    [InlineData("nothing")]
    [InlineData("tiny")]
    public async Task Leadership_NothingToTell_SaysThatThisIsNotAllIsWell(string run) =>
        Assert.Contains("That is not the same as “nothing is wrong”.", Html.Text(await RenderAsync(run, Edition.Leadership)), StringComparison.Ordinal);

    [Fact]
    public async Task Leadership_Tiny_ShowsNoFigureOfTheTeam()
    {
        var text = Html.Text(await RenderAsync("tiny", Edition.Leadership));
        Assert.Contains("fewer than 5 people", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("18 of 27|61 of 180|214|1,290|95 items|3 people", text);
    }

    [Theory]
    [InlineData(Edition.Leadership)]
    [InlineData(Edition.Coach)]
    public async Task Document_HostileTexts_StayText(Edition edition)
    {
        foreach (var text in Hostile.All)
        {
            var html = await BriefingHtml.RenderAsync(Hostile.With(text), edition, CancellationToken.None);
            Assert.DoesNotMatch("(?i)<script|<img|javascript:|</style><style", html);
            Assert.Single(Regex.Matches(html, "</style>"));
            Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069\u200E\u200F\0\u0007]|&#x20[2][A-E];|&#x206[6-9];", Html.Markup(html));
            Assert.DoesNotContain(Hostile.Long[..300], Html.Text(html), StringComparison.Ordinal);
            Assert.Equal(Regex.Count(html, "<section"), Regex.Count(html, "</section>"));
        }
    }

    [Fact]
    public async Task Leadership_PersonalFacts_AreNowhereInTheDocument()
    {
        var html = await BriefingHtml.RenderAsync(Canary.Facts, Edition.Leadership, CancellationToken.None);
        Assert.All(Canary.Words, word => Assert.DoesNotContain(word, html, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("https:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("http://(?!www\\.w3\\.org/2000/svg)", html);
    }

    [Fact]
    public async Task Coach_PersonalFacts_AreThere_SoThatTheLeakTestCanFail()
    {
        var html = await BriefingHtml.RenderAsync(Canary.Facts, Edition.Coach, CancellationToken.None);
        Assert.All(Canary.Words, word => Assert.Contains(word, html, StringComparison.OrdinalIgnoreCase));
    }

    private static Task<string> RenderAsync(string run, Edition edition) =>
        BriefingHtml.RenderAsync(Runs[run], edition, CancellationToken.None);
}
