using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Charts;

/// <summary>
/// How many people the finished items of each larger effort are spread over: one dot an effort, piled in bins. No axis
/// of people and no effort has a name here.
/// </summary>
internal sealed class ContributorDots : IChart
{
    private const double Left = 8;
    private const double Width = 624;
    private const double Base = 196;
    private const int MostRows = 14;
    private const int MostAcross = 9;

    public string Kind => "effective-contributors";

    public string NothingToShow => "No larger effort had enough finished items to show how they were shared.";

    public string HowToRead =>
        "One dot is one larger effort. The further right, the more people its finished items are spread over. " +
        "1 means one person finished all of them; 2 means the work of two in equal parts.";

    public string Name => "People per effort";

    public Figure? Draw(ChartData data, ChartContext context)
    {
        var counts = data.Series.Take(1).SelectMany(series => series.Values).Select(value => (int)Math.Round(value ?? 0)).ToList();
        var n = counts.Sum();
        if (n == 0 || counts.Count != data.Categories.Count) return null;

        var few = counts.Where((_, i) => data.Categories[i] is "1" or "1-1.5").Sum();
        var heading = few == 0
            ? $"None of the {Numbers.Of(n, "larger effort", "larger efforts")} rested on fewer than one and a half people."
            : $"{Numbers.Count(few)} of {Numbers.Of(n, "larger effort", "larger efforts")} rested on at most one and a half people.";
        var perDot = (int)Math.Ceiling(counts.Max() / (double)(MostRows * MostAcross));
        return new Figure(
            heading,
            $"Effective contributors per larger effort · {context.Where} · {context.Window} · n = {Numbers.Count(n)}",
            Picture(data, counts, perDot, context),
            perDot == 1 ? "One dot is one effort." : $"One dot is {perDot} efforts.");
    }

    private static string Picture(ChartData data, List<int> counts, int perDot, ChartContext context)
    {
        var bin = Width / counts.Count;
        var across = Math.Clamp((int)Math.Ceiling(counts.Max() / (double)perDot / MostRows), 3, MostAcross);
        var rows = (int)Math.Ceiling(counts.Max() / (double)perDot / across);
        var pitch = Math.Min(12, (bin - 12) / across);
        var top = Base - 12 - (rows * pitch);
        var shift = Math.Max(0, top - 22);
        var parts = data.Categories.Select((id, i) => $"{counts[i]} at {BinLabel(id)}");
        var svg = new Svg(640, Base + 44 - shift, $"Dot chart of larger efforts by effective contributors, {context.Where}, where {string.Join(", ", parts)}.");

        for (var i = 0; i < counts.Count; i++)
        {
            var centre = Left + (bin * (i + 0.5));
            var dots = (int)Math.Ceiling(counts[i] / (double)perDot);
            for (var d = 0; d < dots; d++)
            {
                var inRow = Math.Min(across, dots - (d / across * across));
                var x = centre + ((d % across) - ((inRow - 1) / 2.0)) * pitch;
                svg.Circle(x, Base - shift - 8 - (d / across * pitch), (pitch / 2) - 1, Palette.Blue);
            }

            var pile = (int)Math.Ceiling(dots / (double)across) * pitch;
            svg.Text(centre, Base - shift - 8 - pile, Numbers.Count(counts[i]), anchor: "middle", size: Lettering.Strong, bold: true);
            svg.Text(centre, Base - shift + 17, BinLabel(data.Categories[i]), anchor: "middle");
        }

        svg.Line(Left, Base - shift, Left + Width, Base - shift, Palette.Grey);
        svg.Text(Left + (Width / 2), Base - shift + 36, "people that an effort’s finished items are spread over", Palette.SecondaryText, "middle");
        return svg.ToString();
    }

    private static string BinLabel(string id) => id switch
    {
        "1" => "1",
        "1-1.5" => "up to 1.5",
        "1.5-2" => "1.5 to 2",
        "2-3" => "2 to 3",
        "3+" => "3 or more",
        _ => Clean.Line(id, 12),
    };
}
