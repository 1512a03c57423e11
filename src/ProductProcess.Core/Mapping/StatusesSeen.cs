using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>Codes of the statuses that items are or were in.</summary>
internal static class StatusesSeen
{
    public static IReadOnlyList<int> In(WorkLog log)
    {
        var seen = new bool[log.Lexicon.Count];
        foreach (var status in log.Items.Status)
            seen[status] = true;
        for (var change = 0; change < log.Changes.Count; change++)
        {
            if (log.Changes.FieldOf(change) != ChangeField.Status)
                continue;
            seen[log.Changes.From[change]] = true;
            seen[log.Changes.To[change]] = true;
        }

        seen[0] = false;
        return [.. Enumerable.Range(0, seen.Length).Where(code => seen[code])];
    }
}
