using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

/// <summary>A log written out as text, so that two can be compared whatever their codes are.</summary>
internal static class LogText
{
    public static IEnumerable<string> Of(WorkLog log)
    {
        string Text(int code) => log.Lexicon[code];
        var (items, changes, comments) = (log.Items, log.Changes, log.Comments);
        for (var i = 0; i < items.Count; i++)
        {
            yield return $"{items.Key[i]} {items.Created[i]} {items.Level[i]} {Text(items.Status[i])} {Text(items.Assignee[i])} "
                + $"{Text(items.Sprints[i])} {Text(items.Parent[i])} {Text(items.Team[i])} {Text(items.Type[i])}";
            for (var c = changes.Start[i]; c < changes.Start[i + 1]; c++)
            {
                yield return $"  {changes.At[c]} {changes.FieldOf(c)} {Text(changes.Actor[c])} {Text(changes.From[c])} "
                    + $"-> {Text(changes.To[c])} {changes.Marks[c]}";
            }

            for (var c = comments.Start[i]; c < comments.Start[i + 1]; c++)
                yield return $"  {comments.At[c]} {Text(comments.Author[c])} {comments.Length[c]}";
        }
    }
}
