using System.Globalization;
using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>
/// What every tracker can say of the life of the items that teams plan with, in words that do not depend on the tracker. Left
/// out is what one of them cannot express: what happens within three minutes of the creation belongs to the creation (Linear);
/// what ended unfinished ends in a status of its own (Linear) or by a resolution (Jira); an item is in one sprint at a time
/// (Linear), so of several the latest counts; ids are each tracker's own, so people and sprints go by their names.
/// </summary>
internal static class HistoryText
{
    private const long FoldedIntoCreation = 180_000;

    public static IReadOnlyList<string> Of(WorkLog log, IReadOnlyDictionary<string, string> people, DateTimeOffset cutOff)
    {
        var history = WorkHistory.Build(log, cutOff.ToUnixTimeMilliseconds());
        var sprints = log.Sprints.ToDictionary(s => s.Id, StringComparer.Ordinal);
        string Stage(int value) => (history.Stages[value] is var stage && stage == Core.Work.Stage.Cancelled ? Core.Work.Stage.Done : stage).ToString();
        string Person(int value) => value == 0 ? "nobody" : people[log.Lexicon[value]];
        string Sprint(int value) => history.SprintsOf(value).Select(s => sprints[log.Lexicon[s]]).MaxBy(s => (s.Activated, s.Name))?.Name ?? "none";
        return
        [
            .. Enumerable.Range(0, log.Items.Count)
                .Where(i => log.Items.LevelOf(i) == ItemLevel.Leaf)
                .SelectMany(i => (string[])
                [
                    $"{log.Items.Key[i]} stages {Told(history.Statuses, i, log, Stage)}",
                    $"{log.Items.Key[i]} people {Told(history.Assignees, i, log, Person)}",
                    $"{log.Items.Key[i]} sprints {Told(history.Sprints, i, log, Sprint)}",
                ])
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Told(Spans spans, int item, WorkLog log, Func<int, string> say)
    {
        var settled = log.Items.Created[item] + FoldedIntoCreation;
        var told = new List<(string Value, long From)>();
        for (var span = spans.Start[item]; span < spans.Start[item + 1]; span++)
        {
            if (spans.Until(item, span) <= settled && span + 1 < spans.Start[item + 1])
                continue;
            var value = say(spans.Value[span]);
            if (told.Count == 0 || told[^1].Value != value)
                told.Add((value, Math.Max(spans.From[span], told.Count == 0 ? 0 : settled)));
        }

        return string.Join(" > ", told.Select((t, n) => n == 0 ? t.Value : string.Create(CultureInfo.InvariantCulture, $"{t.Value} {t.From}")));
    }
}
