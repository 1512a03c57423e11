using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Mapping;

/// <summary>How often and how long the items of a source stayed in each of its statuses.</summary>
internal static class StatusStays
{
    private const double Day = 86_400_000;

    /// <summary>By the id of the status.</summary>
    public static Dictionary<string, StatusStay> Of(WorkHistory history, string source)
    {
        var stays = new Dictionary<int, StatusStay>();
        for (var item = 0; item < history.Count; item++)
        {
            if (EntityId.Source(history.Log.Lexicon[history.Log.Items.Id[item]]) != source)
                continue;
            for (var span = history.Statuses.Start[item]; span < history.Statuses.Start[item + 1]; span++)
            {
                var status = history.Statuses.Value[span];
                if (!stays.TryGetValue(status, out var stay))
                    stays[status] = stay = new StatusStay();
                Add(history, item, span, stay);
            }
        }

        return stays.ToDictionary(stay => history.Log.Lexicon[stay.Key], stay => stay.Value, StringComparer.Ordinal);
    }

    private static void Add(WorkHistory history, int item, int span, StatusStay stay)
    {
        stay.Stays++;
        if (span == history.Statuses.Start[item + 1] - 1)
        {
            stay.Now++;
            return;
        }

        var (from, until) = (history.Statuses.From[span], history.Statuses.Until(item, span));
        stay.Days.Add((until - from) / Day);
        if (history.Log.Items.LevelOf(item) != ItemLevel.Leaf)
            return;
        stay.OfLeaves++;
        var (before, after) = (history.Assignees.ValueAt(item, from), history.Assignees.ValueAt(item, until));
        stay.Nobodys += history.Assignees.ValueAt(item, from + ((until - from) / 2)) == 0 ? 1 : 0;
        stay.HandedOn += before != 0 && after != 0 && before != after ? 1 : 0;
    }
}
