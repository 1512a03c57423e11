using System.Text.RegularExpressions;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Words;

/// <summary>
/// The measure that a finding's headline speaks of, so that the evidence line under it says the same number. Where the
/// headline does not tell, the one that the rule's condition names first.
/// </summary>
internal static class PrimaryMeasure
{
    public static Measure? Of(Finding finding, RuleFacts rule) => finding.Measures
        .OrderByDescending(pair => Match(finding.Headline, pair.Value))
        .ThenBy(pair => Position(rule.NoticedWhen, pair.Key))
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Value)
        .FirstOrDefault();

    private static int Match(string headline, Measure measure) => measure switch
    {
        { Kind: MeasureWords.AlmostAll or MeasureWords.AlmostNone or MeasureWords.Most or MeasureWords.Some } => 2,
        { Count: { } count } when HasNumber(headline, $"{count} of {measure.Of ?? measure.N}") => 2,
        { Kind: not "count", Value: { } value } when HasNumber(headline, Numbers.Amount(value)) => 1,
        _ => 0,
    };

    private static bool HasNumber(string headline, string number) =>
        Regex.IsMatch(headline, $@"(?<![\d.]){Regex.Escape(number)}(?![\d]|\.\d)", RegexOptions.CultureInvariant);

    private static int Position(string condition, string name)
    {
        var found = Regex.Match(condition, $@"\b{Regex.Escape(name)}\b", RegexOptions.CultureInvariant);
        return found.Success ? found.Index : int.MaxValue;
    }
}
