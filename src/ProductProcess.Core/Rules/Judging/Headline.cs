using System.Text;
using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>A sentence with places for figures: <c>{owned.count} of {owned.of} larger efforts …</c>.</summary>
internal sealed class Headline
{
    private readonly IReadOnlyList<(string Text, string Measure, string Part)> _pieces;

    private Headline(IReadOnlyList<(string Text, string Measure, string Part)> pieces) => _pieces = pieces;

    public static IReadOnlyList<string> Parts { get; } = ["value", "count", "of", "n", "low", "high"];

    /// <summary>The places in the text, with the offset of each name; <c>{x}</c> is short for <c>{x.value}</c>.</summary>
    public IEnumerable<(string Measure, string Part)> Places =>
        _pieces.Where(piece => piece.Measure.Length > 0).Select(piece => (piece.Measure, piece.Part));

    /// <summary>Reads the text; a place without an end is a fault at its offset.</summary>
    public static (Headline? Headline, IReadOnlyList<(int At, string Measure, string Part)> Places, int? Broken) Read(string text)
    {
        var pieces = new List<(string, string, string)>();
        var places = new List<(int, string, string)>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOfAny(['{', '}'], at);
            if (open < 0)
                break;
            var close = text.IndexOf('}', open);
            if (text[open] == '}' || close < 0 || text.AsSpan(open + 1, close - open - 1).Contains('{'))
                return (null, places, open);
            var inner = text[(open + 1)..close].Trim();
            var dot = inner.IndexOf('.', StringComparison.Ordinal);
            var (measure, part) = dot < 0 ? (inner, "value") : (inner[..dot], inner[(dot + 1)..]);
            pieces.Add((text[at..open], measure, part));
            places.Add((open + 1, measure, part));
            at = close + 1;
        }

        pieces.Add((text[at..], "", ""));
        return (new Headline(pieces), places, null);
    }

    public string Fill(IReadOnlyDictionary<string, Measure> measures)
    {
        var text = new StringBuilder();
        foreach (var (before, name, part) in _pieces)
        {
            text.Append(before);
            if (name.Length > 0)
                text.Append(Figure(measures[name], part) ?? "(not known)");
        }

        return text.ToString();
    }

    private static string? Figure(Measure measure, string part) => part switch
    {
        "count" => Figures.Count(measure.Count ?? measure.N),
        "of" => Figures.Count(measure.Of ?? measure.N),
        "n" => Figures.Count(measure.N),
        "low" => measure.Low is { } low ? Figures.End(measure, low) : null,
        "high" => measure.High is { } high ? Figures.End(measure, high) : null,
        _ => Figures.Value(measure),
    };
}
