using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Privacy;
using ProductProcess.Briefing.Words;

namespace ProductProcess.Briefing.Composition;

/// <summary>The note to the coach.</summary>
internal static class CoverText
{
    private static readonly string[] _order =
    [
        "The team first: show the pages of its own findings, ask what fits and what does not, and write down its words.",
        "Then the leaders: the leadership edition, read in silence for ten minutes, then the question at the end of its first page.",
        "Then both: one small thing to try, agreed by those who would do it, with a day on which it ends.",
    ];

    private static readonly string[] _beforeSharing =
    [
        "Who reads this, and who will they forward it to?",
        "What could be misread?",
        "Who could be recognised, even without a name?",
        "What might a worried manager do with it?",
        "What do we ask of the reader?",
    ];

    private static readonly string[] _askTeam =
    [
        "Which of these observations rings true, which does not fit, and what else is going on?",
        "What works here that no ticket shows?",
        "What would you like to keep exactly as it is?",
        "Which of these would you want to look at again in three months?",
        "What did we not look at that matters more?",
    ];

    private static readonly string[] _askLeaders =
    [
        "What do our goals and reviews contribute to what we see here?",
        "Which part of this could you change without asking the team to change?",
        "What did you notice that no ticket shows?",
    ];

    public static CoverNote Of(Reading reading, IReadOnlyList<Redaction> redactions) => new(
        Changes(reading),
        redactions,
        _order,
        Asked(reading.Spoken.SelectMany(finding => reading.Rule(finding).AskTeam), _askTeam, 5),
        Asked(reading.Spoken.SelectMany(finding => reading.Rule(finding).AskLeaders), _askLeaders, 3),
        _beforeSharing);

    private static List<Pair> Changes(Reading reading) =>
    [
        .. reading.Facts.Findings
            .Select(finding => (Word: ChangeWords.Of(finding.State, finding.History), Name: $"{reading.RuleName(finding)} ({Clean.Line(finding.SubjectName, 30)})"))
            .Where(one => one.Word is not ("" or "can’t compare"))
            .GroupBy(one => one.Word.StartsWith("still here", StringComparison.Ordinal) ? "still here" : one.Word)
            .Select(group => new Pair(Phrases.Capital(group.Key), Phrases.Stopped(string.Join("; ", group.Select(one => one.Name).Take(12))))),
    ];

    /// <summary>The rules' own questions first, then standing ones.</summary>
    private static IReadOnlyList<string> Asked(IEnumerable<string> own, string[] standing, int count) =>
        [.. own.Select(Clean.Sentence).Where(text => text.Length > 0).Distinct().Take(count - 1).Concat(standing).Take(count)];
}
