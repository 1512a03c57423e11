using System.Text.RegularExpressions;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Privacy;

/// <summary>
/// A person-derived share of 0 or 100 % speaks about each single person. It is printed as "almost none" or "almost all",
/// and the number does not stay behind in a headline or a chart. The same is done to any share that would, by
/// subtraction, speak about a few: it becomes "most" or "some".
/// </summary>
internal static class PlainShares
{
    /// <param name="finding">A person-derived finding.</param>
    /// <param name="name">What the redaction report calls it.</param>
    /// <param name="why">Why every share is blurred; null where only 0 and 100 % are.</param>
    /// <param name="redactions">Takes what was taken out.</param>
    public static Finding Blur(Finding finding, string name, string? why, List<Redaction> redactions)
    {
        var plain = finding.Measures.Where(pair => IsPlain(pair.Value) || (why is not null && IsShare(pair.Value))).ToList();
        var onePile = finding.Chart is { } chart && IsOnePile(chart);
        if (plain.Count == 0 && !onePile) return finding;

        redactions.Add(new Redaction(
            $"{name}: {(plain.Count == 0 ? "chart" : "exact share and chart")}",
            why ?? "A share of 0 or 100 % would speak about each person."));
        return finding with
        {
            Headline = plain.Aggregate(finding.Headline, (headline, pair) => Blurred(headline, pair.Value)),
            Measures = finding.Measures.ToDictionary(pair => pair.Key, pair => plain.Contains(pair) ? Blurred(pair.Value) : pair.Value),
            Because = [],
            Chart = null,
        };
    }

    private static bool IsPlain(Measure measure) =>
        IsShare(measure) && (measure.Value <= 0 || measure.Value >= 1);

    private static bool IsShare(Measure measure) => measure is { Kind: "share", N: > 0, Value: not null };

    /// <summary>All efforts in one bin say the same as a share of 100 %.</summary>
    private static bool IsOnePile(ChartData chart) =>
        chart.Series.Count == 1 && chart.Series[0].Values.Count(value => value > 0) == 1;

    private static Measure Blurred(Measure measure) => new()
    {
        Kind = WordFor(measure),
        N = measure.N,
        Coverage = measure.Coverage,
        AtLeast = measure.AtLeast,
        Says = measure.Says,
    };

    /// <summary>Empty where the number is said in a way that cannot be replaced: the rule's title stands in then.</summary>
    private static string Blurred(string headline, Measure measure)
    {
        var blurred = Phrases.Capital(headline.Replace(
            $"{measure.Count} of {measure.Of ?? measure.N}", WordFor(measure) + " of the", StringComparison.Ordinal));
        string[] tellTale = [$"{measure.Count}", $"{Math.Round(100 * measure.Value!.Value)}", measure.Value <= 0 ? "0" : $"{measure.N}"];
        return tellTale.Any(number => HasNumber(blurred, number)) ? "" : blurred;
    }

    private static bool HasNumber(string text, string number) =>
        Regex.IsMatch(text, $@"(?<!\d){Regex.Escape(number)}(?!\d)", RegexOptions.CultureInvariant);

    private static string WordFor(Measure measure) => measure.Value switch
    {
        <= 0 => MeasureWords.AlmostNone,
        < 0.5 => MeasureWords.Some,
        < 1 => MeasureWords.Most,
        _ => MeasureWords.AlmostAll,
    };
}
