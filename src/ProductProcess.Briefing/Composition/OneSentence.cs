using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>The top of the pyramid: at most thirty words, made from states, without a number.</summary>
internal static class OneSentence
{
    private const int MostWords = 30;

    public static string Of(Reading reading)
    {
        var clear = Names(reading, FindingState.Noticed);
        var thin = Names(reading, FindingState.Hint).Except(clear).ToList();
        if (clear.Count + thin.Count == 0) return Quiet(reading);

        var sentences = clear.Count > 0 ? Clear(clear, thin) : Thin(thin);
        return sentences.First(sentence => Phrases.Words(sentence) <= MostWords);
    }

    /// <summary>From the fullest sentence to the shortest; the last one fits whatever the rules are called.</summary>
    private static IEnumerable<string> Clear(List<string> clear, List<string> thin)
    {
        var saw = $"We clearly saw {Phrases.List(clear)}";
        if (thin.Count > 0)
        {
            var both = $"{saw}, and on thin evidence {Phrases.List(thin)}";
            yield return $"{both}; {Describe(clear.Count + thin.Count)}.";
            yield return both + ".";
        }

        yield return $"{saw}; {Describe(clear.Count)}.";
        yield return saw + ".";
        yield return "Some of the patterns we look for were seen clearly; they describe how work is set up, not people.";
    }

    private static IEnumerable<string> Thin(List<string> thin)
    {
        yield return $"On thin evidence we saw {Phrases.List(thin)}; nothing was seen clearly.";
        yield return $"On thin evidence we saw {Phrases.List(thin)}.";
        yield return "Some of the patterns we look for were seen, on thin evidence only.";
    }

    private static string Describe(int patterns) =>
        patterns == 1 ? "it describes how work is set up, not people" : "they describe how work is set up, not people";

    private static string Quiet(Reading reading)
    {
        if (reading.AllWithheld) return "Too few people stand behind what was found for any of it to be shown here.";
        var findings = reading.Facts.Findings;
        if (!findings.Any(finding => StateWords.CouldRun(finding.State)))
            return "There was too little in the records to read how working here looked.";
        return findings.Any(finding => finding.State == FindingState.Quiet)
            ? "None of the patterns we look for was visible in the records; that is a place to ask, not a verdict."
            : "The records do not tell whether the patterns we look for are there.";
    }

    private static List<string> Names(Reading reading, FindingState state) =>
    [
        .. reading.Spoken.Where(finding => finding.State == state)
            .Select(finding => $"“{Phrases.Inside(reading.RuleName(finding))}”").Distinct(),
    ];
}
