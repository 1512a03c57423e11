using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Charts;

/// <summary>The mark of a state: a shape that reads the same in grey. Full, half, empty, a dash, nothing.</summary>
internal static class StateMark
{
    private const double Radius = 4.4;

    /// <summary>A mark on its own; the words beside it say what it means, so it is decoration to a screen reader.</summary>
    public static string Alone(FindingState state)
    {
        var svg = new Svg(12, 12, "");
        Draw(svg, 6, 6, state);
        return svg.ToString();
    }

    public static void Draw(Svg svg, double x, double y, FindingState? state)
    {
        switch (state)
        {
            case FindingState.Noticed:
                svg.Circle(x, y, Radius, Palette.Text, Palette.Text);
                break;
            case FindingState.Hint:
                svg.Circle(x, y, Radius, Palette.Paper, Palette.Text);
                svg.Path($"M{Svg.N(x)} {Svg.N(y - Radius)}A{Svg.N(Radius)} {Svg.N(Radius)} 0 0 0 {Svg.N(x)} {Svg.N(y + Radius)}Z", "none", 0, fill: Palette.Text);
                break;
            case FindingState.Quiet:
                svg.Circle(x, y, Radius, Palette.Paper, Palette.Text);
                break;
            case FindingState.Unclear:
                svg.Line(x - 4, y, x + 4, y, Palette.Text, 1.6);
                break;
        }
    }

    /// <summary>The states that have a mark, with their words.</summary>
    public static IReadOnlyList<Models.LegendEntry> Legend { get; } =
    [
        .. new[] { FindingState.Noticed, FindingState.Hint, FindingState.Quiet, FindingState.Unclear }
            .Select(state => new Models.LegendEntry(Alone(state), StateWords.Of(state))),
    ];
}
