using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace ProductProcess.Briefing.Charts;

/// <summary>
/// A drawing under construction, in CSS pixels. Text stays text and is encoded here; nothing else takes foreign input.
/// </summary>
internal sealed class Svg
{
    private readonly StringBuilder _body = new();
    private readonly double _width;
    private readonly double _height;
    private readonly string _alt;

    /// <param name="width">640 fills the text column of a page.</param>
    /// <param name="height">At most 300, so that a chart stays under 80 mm.</param>
    /// <param name="alt">What it shows, for those who do not see it: at most 250 characters, no colour words.</param>
    public Svg(double width, double height, string alt)
    {
        _width = width;
        _height = height;
        _alt = Words.Clean.Line(alt, 250);
    }

    public Svg Line(double x1, double y1, double x2, double y2, string stroke, double width = 1.2, string dash = "")
    {
        _body.Append(CultureInfo.InvariantCulture, $"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{stroke}\" stroke-width=\"{N(width)}\"{Dash(dash)}/>");
        return this;
    }

    public Svg Rect(double x, double y, double width, double height, string fill, string stroke = "none", double strokeWidth = 1)
    {
        _body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{N(strokeWidth)}\"/>");
        return this;
    }

    public Svg Circle(double x, double y, double radius, string fill, string stroke = "none", double strokeWidth = 1.4)
    {
        _body.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{N(strokeWidth)}\"/>");
        return this;
    }

    /// <param name="data">Path commands made of numbers alone.</param>
    public Svg Path(string data, string stroke, double width = 1.6, string dash = "", string fill = "none")
    {
        _body.Append(CultureInfo.InvariantCulture, $"<path d=\"{data}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{N(width)}\"{Dash(dash)}/>");
        return this;
    }

    /// <param name="anchor">start, middle, end.</param>
    public Svg Text(double x, double y, string text, string fill = Palette.Text, string anchor = "start", double size = Lettering.Label, bool bold = false)
    {
        var weight = bold ? " font-weight=\"700\"" : "";
        _body.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\" fill=\"{fill}\" text-anchor=\"{anchor}\" font-size=\"{N(size)}\"{weight}>{HtmlEncoder.Default.Encode(text)}</text>");
        return this;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(_width)} {N(_height)}\" width=\"{N(_width)}\" height=\"{N(_height)}\" {Label}>{_body}</svg>");

    /// <summary>One number as short as it can be.</summary>
    public static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private string Label => _alt.Length == 0
        ? "aria-hidden=\"true\""
        : $"role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(_alt)}\"";

    private static string Dash(string dash) => dash.Length == 0 ? "" : $" stroke-dasharray=\"{dash}\"";
}
