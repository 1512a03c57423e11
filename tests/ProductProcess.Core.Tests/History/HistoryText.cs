using ProductProcess.Core.History;

namespace ProductProcess.Core.Tests.History;

/// <summary>A history written out as text, so that two can be compared whatever their codes are.</summary>
internal static class HistoryText
{
    public static IEnumerable<string> Of(WorkHistory history)
    {
        var m = history.Milestones;
        for (var i = 0; i < history.Count; i++)
        {
            yield return $"{history.Log.Items.Key[i]} {m.Accepted[i]} {m.Started[i]} {m.Ended[i]} {m.Outcomes[i]} "
                + $"{m.EndedInBulk[i]} {m.Reopened[i]} {history.Log.Lexicon[history.ResolutionAt(i, history.CutOff)]}";
            foreach (var spans in new[] { history.Statuses, history.Assignees, history.Sprints, history.Parents })
            {
                for (var span = spans.Start[i]; span < spans.Start[i + 1]; span++)
                {
                    yield return $"  {spans.From[span]} {spans.Until(i, span)} {history.Log.Lexicon[spans.Value[span]]} "
                        + $"{history.MarksOf(spans, span)}";
                }
            }
        }

        foreach (var found in history.Irregular)
            yield return $"{found.Kind} {found.Count} {found.Of} {string.Join(' ', found.Items)}";
    }
}
