using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>Every label that any item had by some instant, since when it was first used.</summary>
internal static class WorkspaceLabels
{
    public static Dictionary<string, LinearLabel> Of(WorkspaceView view)
    {
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var item in view.Items)
        {
            See(first, item.Item.Initial.Labels, item.Item.Created);
            foreach (var entry in item.Item.Entries.Take(item.Entries))
            {
                foreach (var change in entry.Changes)
                {
                    if (change is { Field: ChangeField.Labels, To: { } labels })
                        See(first, labels, entry.At);
                }
            }
        }

        return first.ToDictionary(l => l.Key, l => LinearLabel.Of(l.Key, l.Value), StringComparer.Ordinal);
    }

    private static void See(Dictionary<string, long> first, string labels, long at)
    {
        foreach (var label in IdSet.Members(labels))
        {
            if (!first.TryGetValue(label, out var known) || at < known)
                first[label] = at;
        }
    }
}
