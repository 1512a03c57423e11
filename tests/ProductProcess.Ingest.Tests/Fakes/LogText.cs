using System.Globalization;
using System.Text;
using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A log as text: the same text means the same log, whatever codes its lexicon gave.</summary>
internal static class LogText
{
    public static string Of(WorkLog log)
    {
        var text = new StringBuilder();
        string T(int code) => log.Lexicon[code];
        var i = log.Items;
        for (var n = 0; n < i.Count; n++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"item {T(i.Id[n])} {i.Key[n]} '{i.Title[n]}' '{i.Url[n]}' {i.LevelOf(n)} {T(i.Type[n])} {T(i.Project[n])} team={T(i.Team[n])} {T(i.Status[n])} assignee={T(i.Assignee[n])} reporter={T(i.Reporter[n])} group={T(i.RequesterGroup[n])} priority={T(i.Priority[n])} resolution={T(i.Resolution[n])} parent={T(i.Parent[n])} sprints={T(i.Sprints[n])} labels={T(i.Labels[n])} components={T(i.Components[n])} {i.Created[n]} {i.Updated[n]} due={i.Due[n]} estimate={i.Estimate[n]:R} {i.Flagged[n]}");
            for (var c = log.Changes.Start[n]; c < log.Changes.Start[n + 1]; c++)
                text.AppendLine(CultureInfo.InvariantCulture, $"  change {log.Changes.At[c]} by {T(log.Changes.Actor[c])} {log.Changes.FieldOf(c)} '{T(log.Changes.From[c])}' > '{T(log.Changes.To[c])}' {(ChangeMarks)log.Changes.Marks[c]}");
            for (var c = log.Comments.Start[n]; c < log.Comments.Start[n + 1]; c++)
                text.AppendLine(CultureInfo.InvariantCulture, $"  comment {log.Comments.At[c]} by {T(log.Comments.Author[c])} {log.Comments.Length[c]}");
        }

        for (var n = 0; n < log.Links.Count; n++)
            text.AppendLine(CultureInfo.InvariantCulture, $"link {T(log.Links.Item[n])} {(LinkKind)log.Links.Kind[n]} {T(log.Links.Other[n])}");
        Lines(text, log.Statuses);
        Lines(text, log.Sprints);
        Lines(text, log.Projects);
        Lines(text, log.Teams);
        Lines(text, log.Types);
        Lines(text, log.Priorities);
        Lines(text, log.Resolutions);
        Lines(text, log.NotHuman);
        return text.ToString();
    }

    private static void Lines<T>(StringBuilder text, IEnumerable<T> records)
    {
        foreach (var line in records.Select(r => r!.ToString()).Order(StringComparer.Ordinal))
            text.AppendLine(line);
    }
}
