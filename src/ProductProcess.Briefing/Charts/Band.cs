namespace ProductProcess.Briefing.Charts;

/// <summary>A band of stacked columns: told apart by its filling, so that it survives a print in grey.</summary>
internal sealed record Band(string Id, string Words, string TextFill)
{
    /// <summary>From the bottom up.</summary>
    public static IReadOnlyList<Band> All { get; } =
    [
        new("planned", "planned", Palette.Blue),
        new("ad-hoc", "ad hoc", Palette.VermillionText),
        new("unknown", "unknown", Palette.SecondaryText),
    ];

    public void Draw(Svg svg, double x, double y, double width, double height)
    {
        if (height < 0.5) return;
        switch (Id)
        {
            case "planned":
                svg.Rect(x, y, width, height, Palette.Blue);
                break;
            case "ad-hoc":
                svg.Rect(x + 0.6, y + 0.6, width - 1.2, Math.Max(0.4, height - 1.2), Palette.Paper, Palette.Vermillion, 1.2);
                for (var line = y + height - 4; line > y + 2; line -= 4) svg.Line(x, line, x + width, line, Palette.Vermillion, 1.6);
                break;
            default:
                svg.Rect(x + 0.5, y + 0.5, width - 1, Math.Max(0.4, height - 1), Palette.Paper, Palette.Grey);
                Hatch(svg, x, y, width, height);
                break;
        }
    }

    /// <summary>Rising lines cut at the rectangle by hand: a pattern fill would be printed as pixels.</summary>
    private static void Hatch(Svg svg, double x, double y, double width, double height)
    {
        for (var c = 6.0; c < width + height; c += 6)
        {
            var startX = Math.Max(0, c - height);
            var endX = Math.Min(width, c);
            svg.Line(x + startX, y + (c - startX), x + endX, y + (c - endX), Palette.Grey, 0.9);
        }
    }
}
