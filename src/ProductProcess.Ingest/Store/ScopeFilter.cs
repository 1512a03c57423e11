namespace ProductProcess.Ingest.Store;

/// <summary>A scope as conditions of a question. Built of numbers only, so nothing needs quoting.</summary>
internal sealed class ScopeFilter
{
    private ScopeFilter(string? sources, string? projects)
    {
        Source = sources is null ? "TRUE" : $"source IN ({sources})";
        Item = projects is null ? Source : $"{Source} AND project IN ({projects})";
        OfItem = sources is null && projects is null ? null : $"(SELECT id FROM item WHERE {Item})";
    }

    /// <summary>A condition on a source column.</summary>
    public string Source { get; }

    /// <summary>A condition on the item table.</summary>
    public string Item { get; }

    /// <summary>The items of the scope as a set, for the tables that hang on items; null when that is every item.</summary>
    public string? OfItem { get; }

    public static ScopeFilter Of(StoreConnection connection, StoreScope scope)
    {
        string? sources = null;
        string? projects = null;
        if (scope.Sources.Count > 0)
            sources = Numbers(connection, "SELECT id FROM source WHERE name = ?1", scope.Sources);
        if (scope.Projects.Count > 0)
            projects = Numbers(connection, "SELECT id FROM project WHERE LOWER(key) = LOWER(?1)", scope.Projects);
        return new ScopeFilter(sources, projects);
    }

    private static string Numbers(StoreConnection connection, string sql, IReadOnlyList<string> names)
    {
        using var statement = connection.Prepare(sql);
        var numbers = new SortedSet<long>();
        foreach (var name in names)
        {
            for (statement.Bind(name); statement.Step();)
                numbers.Add(statement.Integer(0));
        }

        return numbers.Count == 0 ? "-1" : string.Join(',', numbers);
    }
}
