using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>
/// Reads a text as its readers will: short sentences, no word that judges people or teams, none that claims to know
/// causes. Judging words keep a rule out; the others are pointed at.
/// </summary>
internal static class Wording
{
    public const int LongestSentence = 25;

    public const int LongestHeadline = 20;

    /// <summary>Words that never reach a reader, with what to do instead.</summary>
    private static readonly Dictionary<string, string> Refused = Table(
        "Say instead: 'pattern', 'symptom' or 'what we see'.",
        ["health", "healthy", "unhealthy", "maturity", "mature", "immature", "score", "scores", "scored", "grade", "grades",
         "level", "levels", "rank", "ranks", "ranked", "ranking", "rating", "ratings", "rag", "traffic light", "league",
         "benchmark", "benchmarks", "best team", "best teams", "worst team", "worst teams",
         "compliance", "non-compliant", "compliant", "best practice", "best practices"])
        .Concat(Table(
            "Say what happens to the work, not what people are.",
            ["offender", "offenders", "culprit", "underperform", "underperforming", "top performer", "low performer", "failed to",
             "should have", "laggard", "laggards", "lazy", "slacker", "slackers", "toxic", "dysfunctional", "guilty", "blame"]))
        .Concat(Table("Say instead: 'could', or ask a question.", ["should", "must"]))
        .Concat(Table("Leave it out.", ["just", "simply", "obviously", "clearly bad"]))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that claim more than a tracker can show.</summary>
    private static readonly Dictionary<string, string> Doubtful = Table(
        "Perhaps: 'goes with' or 'may be explained by'.",
        ["caused", "causes", "because of", "leads to", "proves", "root cause", "therefore"])
        .Concat(Table("Perhaps give the count instead: '3 of 12'.", ["always", "never", "everyone", "nobody", "no one"]))
        .Concat(Table("Perhaps: 'people' or 'work in progress'.", ["resources", "fte", "utilisation", "utilization"]))
        .Concat(Table("Perhaps: 'unusual week' or 'worth a look'.", ["anomaly", "trend", "improved", "dropped sharply"]))
        .Concat(Table("Perhaps: 'pattern' or 'what we see'.", ["bottleneck", "violates", "violation", "neglected"]))
        .Concat(Table("Perhaps: 'could try' or 'has helped elsewhere'.", ["fix", "need to"]))
        .Concat(Table("Perhaps: 'share of items'.", ["capacity", "velocity"]))
        .Concat(Table("Perhaps say in words what the colour stands for.", ["red", "amber", "green"]))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text without its outer blanks; problems go to the log.</summary>
    public static string Check(YamlScalar? scalar, ProblemLog problems)
    {
        if (scalar is null)
            return "";
        var words = Split(scalar.Value);
        CheckWords(scalar, words, problems, doubts: true);
        CheckSentences(scalar, words, problems);
        return string.Join(' ', scalar.Value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Reports words of an id that judge; it is printed wherever the rule speaks.</summary>
    public static void CheckId(YamlScalar id, ProblemLog problems)
    {
        var words = new List<(int At, string Text)>();
        foreach (var word in id.Value.Split('-'))
            words.Add((words.Count == 0 ? 0 : words[^1].At + words[^1].Text.Length + 1, word));
        CheckWords(id, words, problems, doubts: false);
    }

    public static int CountWords(string text) => Split(text).Count;

    private static void CheckWords(YamlScalar scalar, List<(int At, string Text)> words, ProblemLog problems, bool doubts)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var pair = i + 1 < words.Count ? words[i].Text + " " + words[i + 1].Text : "";
            foreach (var candidate in (string[])[words[i].Text, pair])
            {
                if (Refused.TryGetValue(candidate, out var instead))
                    problems.Error(ProblemCode.Word, scalar.PlaceOf(words[i].At), $"'{candidate}' judges or presses.", instead);
                else if (doubts && Doubtful.TryGetValue(candidate, out instead))
                    problems.Warning(ProblemCode.Word, scalar.PlaceOf(words[i].At), $"'{candidate}' says more than a tracker shows.", instead);
            }
        }
    }

    private static void CheckSentences(YamlScalar scalar, List<(int At, string Text)> words, ProblemLog problems)
    {
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var end = words[i].At + words[i].Text.Length;
            var ends = i + 1 == words.Count
                || scalar.Value.AsSpan(end, words[i + 1].At - end).IndexOfAny('.', '!', '?') >= 0;
            if (!ends)
                continue;
            if (i - first + 1 > LongestSentence)
            {
                problems.Error(
                    ProblemCode.LongSentence,
                    scalar.PlaceOf(words[first].At),
                    $"A sentence of {i - first + 1} words; {LongestSentence} is the most.",
                    "Make two of it.");
            }

            first = i + 1;
        }
    }

    /// <summary>Runs of letters, digits, hyphens, apostrophes and the dots inside placeholders.</summary>
    private static List<(int At, string Text)> Split(string text)
    {
        var words = new List<(int, string)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWord(text, i))
                continue;
            var start = i;
            while (i < text.Length && IsWord(text, i))
                i++;
            words.Add((start, text[start..i]));
        }

        return words;
    }

    private static bool IsWord(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || text[i] is '_' or '\'' or '’' or '-'
        || (text[i] is '.' or ',' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]));

    private static IEnumerable<KeyValuePair<string, string>> Table(string instead, string[] words) =>
        words.Select(word => KeyValuePair.Create(word, instead));
}
