using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Charts;

public sealed class ChartTests
{
    private static readonly TeamFacts _team = Briefs.Teams[1];

    public static TheoryData<string> Kinds => [.. ChartKinds.All.Select(chart => chart.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_Drawn_SaysItsNumberScopePeriodAndN(string kind)
    {
        var figure = Draw(kind);
        Assert.Matches("[0-9]", figure.Heading);
        Assert.Contains("Checkout", figure.Subtitle, StringComparison.Ordinal);
        Assert.Contains("13 weeks to 31 October 2026", figure.Subtitle, StringComparison.Ordinal);
        Assert.Contains("n = ", figure.Subtitle, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_Drawn_HasRealTextOfReadableSizeAndAnAltText(string kind)
    {
        var svg = XElement.Parse(Draw(kind).Drawing);
        var alt = (string)svg.Attribute("aria-label")!;
        Assert.InRange(alt.Length, 40, 250);
        Assert.DoesNotMatch("(?i)blue|orange|vermillion|red|green|grey", alt);
        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.True(Number(text, "font-size") * 0.75 >= 8.5));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_Drawn_StaysInsideItsFrame(string kind)
    {
        var svg = XElement.Parse(Draw(kind).Drawing);
        var (width, height) = (Number(svg, "width"), Number(svg, "height"));
        Assert.True(height <= 300, "80 mm");
        foreach (var text in svg.Descendants().Where(element => element.Name.LocalName == "text"))
        {
            var length = Lettering.Width(text.Value, Number(text, "font-size"), text.Attribute("font-weight") is not null);
            var left = Number(text, "x") - ((string?)text.Attribute("text-anchor") switch { "end" => length, "middle" => length / 2, _ => 0 });
            Assert.InRange(left, 0, width - length);
            Assert.InRange(Number(text, "y"), Number(text, "font-size") * 0.7, height);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_Labels_DoNotLieOnEachOther(string kind)
    {
        var texts = XElement.Parse(Draw(kind).Drawing).Descendants().Where(element => element.Name.LocalName == "text").Select(Box).ToList();
        foreach (var (one, i) in texts.Select((box, i) => (box, i)))
        {
            Assert.All(texts.Skip(i + 1), other => Assert.False(
                one.Left < other.Right && other.Left < one.Right && Math.Abs(one.Y - other.Y) < 10, $"{one.Text} / {other.Text}"));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_WithoutNumbers_IsASentence(string kind)
    {
        var data = Data(kind);
        var empty = data with { Series = [.. data.Series.Select(series => series with { Values = [.. series.Values.Select(_ => (double?)null)] })] };
        var chart = ChartKinds.Of(data)!;
        Assert.Null(chart.Draw(empty, Context));
        Assert.NotEmpty(chart.NothingToShow);
        Assert.InRange(chart.HowToRead.Split(' ').Length, 10, 40);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_SameNumbers_IsTheSameDrawing(string kind) => Assert.Equal(Draw(kind), Draw(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_ShortSeriesOrOtherCulture_IsDrawnAllTheSame(string kind)
    {
        var data = Data(kind);
        var ragged = data with { Series = [.. data.Series.Select(series => series with { Values = [.. series.Values.Take(kind == "effective-contributors" ? 5 : 3)] })] };
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.DoesNotMatch("=\"[0-9]+,[0-9]", ChartKinds.Of(data)!.Draw(ragged, Context)!.Drawing);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Kind_Unknown_HasNoChart() => Assert.Null(ChartKinds.Of(Data("work-source") with { Kind = "pie" }));

    [Fact]
    public void ContributorDots_OneDotAnEffort_UpToManyHundreds()
    {
        Assert.Equal(27, Dots(18, 9));
        Assert.Equal(126 + 1, Dots(126, 1));
        Assert.InRange(Dots(900, 100), 100, 200);
    }

    [Fact]
    public void WorkSource_Bands_DifferWithoutColour()
    {
        var svg = XElement.Parse(Draw("work-source").Drawing);
        Assert.Contains(svg.Descendants(), element => (string?)element.Attribute("fill") == Palette.Blue);
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "line" && (string?)element.Attribute("stroke") == Palette.Vermillion);
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "line" && (string?)element.Attribute("stroke") == Palette.Grey && Number(element, "y1") > Number(element, "y2"));
    }

    [Fact]
    public void WorkSource_SharesInsteadOfCounts_NamesTheFindingsOwnFigure()
    {
        var data = Data("work-source") with { Series = [new("planned", [.. Enumerable.Repeat<double?>(0.6, 13)]), new("ad-hoc", [.. Enumerable.Repeat<double?>(0.4, 13)])] };
        var figure = ChartKinds.Of(data)!.Draw(data, Context)!;
        Assert.Equal("Ad hoc work among started items: 61 of 180.", figure.Heading);
    }

    [Fact]
    public void ArrivalsDepartures_Gap_IsLabelledWithBothEnds()
    {
        var figure = Draw("arrivals-departures");
        Assert.Equal("95 items came in and 78 went out.", figure.Heading);
        Assert.Contains("in progress 41 &#x2192; 58", figure.Drawing, StringComparison.Ordinal);
        Assert.Contains("stroke-dasharray", figure.Drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void Matrix_Drawn_PrintsEveryNumberAndSortsEffortsNotPeople()
    {
        var figure = ContributorMatrix.Draw(Findings.Matrix(3, 3, 6), Context)!;
        var values = XElement.Parse(figure.Drawing).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();
        Assert.Equal(["P1", "P2", "P3", "P4", "P5", "P6"], values.Take(6));
        Assert.Equal("1.0", values[9]);
        Assert.Equal(3, values.Count(value => value == "1.0"));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Matrix_UnderFivePeople_IsASentence(int people, bool drawn)
    {
        var data = Findings.Matrix(6, 2, people);
        Assert.Equal(drawn, ContributorMatrix.Draw(data, Context) is not null);
        Assert.NotEmpty(ContributorMatrix.NotDrawn(data));
    }

    [Theory]
    [InlineData(new[] { 10 }, 1.0)]
    [InlineData(new[] { 9, 1 }, 1.22)]
    [InlineData(new[] { 8, 2 }, 1.47)]
    [InlineData(new[] { 5, 5 }, 2.0)]
    [InlineData(new[] { 6, 2, 1, 1 }, 2.38)]
    public void EffectiveContributors_KnownShares_GiveKnownNumbers(int[] cells, double expected) =>
        Assert.Equal(expected, ContributorMatrix.Effective(new ChartRow("A-1", null, cells)), 0.005);

    [Fact]
    public void Svg_HostileText_IsEncoded()
    {
        var drawing = new Svg(10, 10, Hostile.Image).Text(1, 1, Hostile.Script).ToString();
        Assert.DoesNotContain("<script", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", drawing, StringComparison.Ordinal);
        Assert.Equal(Hostile.Script, XElement.Parse(drawing).Value);
    }

    private static ChartContext Context { get; } = new("Checkout", "13 weeks to 31 October 2026", "61 of 180");

    private static ChartData Data(string kind) => kind switch
    {
        "effective-contributors" => Findings.OnePerson(_team).Chart!,
        "work-source" => Findings.AdHoc(_team).Chart!,
        _ => Findings.MoreIn(_team).Chart!,
    };

    private static Figure Draw(string kind) => ChartKinds.Of(Data(kind))!.Draw(Data(kind), Context)!;

    private static int Dots(int alone, int shared)
    {
        var data = Findings.Matrix(1, 1, 6) with { Series = [new("efforts", [alone, 0, shared, 0, 0])] };
        return Regex.Count(new ContributorDots().Draw(data, Context)!.Drawing, "<circle");
    }

    private static (double Left, double Right, double Y, string Text) Box(XElement text)
    {
        var length = Lettering.Width(text.Value, Number(text, "font-size"), text.Attribute("font-weight") is not null);
        var left = Number(text, "x") - ((string?)text.Attribute("text-anchor") switch { "end" => length, "middle" => length / 2, _ => 0 });
        return (left, left + length, Number(text, "y"), text.Value);
    }

    private static double Number(XElement element, string name) =>
        double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
