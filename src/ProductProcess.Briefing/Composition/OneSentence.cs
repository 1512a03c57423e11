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

        // From the fullest sentence to the shortest; the last one fits whatever the rules are called.
        string[] sentences =
        [
            (clear, thin) switch
            {
                ({ Count: > 0 }, { Count: > 0 }) => $"We clearly saw {Phrases.List(clear)}, and on thin evidence {Phrases.List(thin)}; these describe how work is set up, not how people work.",
                ({ Count: > 0 }, _) => $"We clearly saw {Phrases.List(clear)}; {(clear.Count == 1 ? "this describes" : "these describe")} how work is set up, not how people work.",
                _ => $"On thin evidence we saw {Phrases.List(thin)}; nothing was seen clearly.",
            },
            clear.Count > 0 ? $"We clearly saw {Phrases.List(clear)}." : $"On thin evidence we saw {Phrases.List(thin)}.",
            clear.Count > 0 ? "Some of the patterns we look for were seen clearly; they describe how work is set up." : "Some of the patterns we look for were seen, on thin evidence only.",
        ];
        return sentences.First(sentence => Phrases.Words(sentence) <= MostWords);
    }

    private static string Quiet(Reading reading) =>
        !reading.Facts.Findings.Any(finding => StateWords.CouldRun(finding.State))
            ? "There was too little in the records to read how working here looked."
            : reading.Facts.Findings.Any(finding => finding.State == FindingState.Quiet)
                ? "None of the patterns we look for was visible in the records; that is a place to ask, not a verdict."
                : "The records do not tell whether the patterns we look for are there.";

    private static List<string> Names(Reading reading, FindingState state) =>
    [
        .. reading.Spoken.Where(finding => finding.State == state)
            .Select(finding => Phrases.Inside(reading.RuleName(finding))).Distinct(),
    ];
}
