namespace ProductProcess.Sandbox.Jql;

/// <summary>Sorts rows as asked; ids, highest first, decide what is left open.</summary>
internal sealed class JqlComparer(IReadOnlyList<JqlRow> rows, IReadOnlyList<JqlOrder> orders) : IComparer<int>
{
    public int Compare(int x, int y) => Compare(rows[x], rows[y]);

    public int Compare(JqlRow a, JqlRow b)
    {
        foreach (var order in orders)
        {
            var result = order.Field switch
            {
                "updated" => a.Updated.CompareTo(b.Updated),
                "created" => a.Created.CompareTo(b.Created),
                "project" => string.CompareOrdinal(a.Project, b.Project),
                "key" => CompareKeys(a, b),
                _ => a.Id.CompareTo(b.Id),
            };
            if (result != 0)
                return order.Descending ? -result : result;
        }

        return b.Id.CompareTo(a.Id);
    }

    /// <summary>By project, then by number.</summary>
    private static int CompareKeys(JqlRow a, JqlRow b)
    {
        var projects = string.CompareOrdinal(a.Project, b.Project);
        if (projects != 0)
            return projects;
        return a.Key.Length != b.Key.Length ? a.Key.Length.CompareTo(b.Key.Length) : string.CompareOrdinal(a.Key, b.Key);
    }
}
