namespace ProductProcess.Ingest.Store.Keeping;

/// <summary>Looks whether what is stored is whole: the form first, then everything that the tables promise each other.</summary>
internal static class StoreCheck
{
    public static IReadOnlyList<CheckLine> Run(StoreConnection connection, CancellationToken cancellationToken)
    {
        using var snapshot = connection.Snapshot();
        var lines = new List<CheckLine>();
        if (connection.FaultsOfForm() is { } faults)
            lines.Add(new CheckLine("form of the file", 1, faults.Count, faults));
        foreach (var question in Questions())
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(Ask(connection, question));
        }

        return lines;
    }

    private static IEnumerable<(string What, string Table, string Fault)> Questions()
    {
        foreach (var table in StoreTable.All.Where(t => t.Words.Length > 0))
        {
            var unknown = table.Words.Select(word => $"NOT EXISTS (SELECT 1 FROM word w WHERE w.id = t.{word})");
            yield return ($"{table.Name}: words that are known", table.Name, string.Join(" OR ", unknown));
        }

        foreach (var table in StoreTable.All.Where(t => t.Item is not null))
            yield return ($"{table.Name}: items that are there", table.Name, $"NOT EXISTS (SELECT 1 FROM item i WHERE i.id = t.{table.Item})");
        foreach (var table in StoreTable.All.Where(t => t.OfSource))
            yield return ($"{table.Name}: sources that are there", table.Name, "NOT EXISTS (SELECT 1 FROM source s WHERE s.id = t.source)");
        yield return ("change: entries that are there", "change",
            "NOT EXISTS (SELECT 1 FROM history h WHERE h.item = t.item AND h.entry = t.entry)");
        foreach (var table in (string[])["history", "comment"])
        {
            yield return ($"{table}: numbered without gaps", table,
                $"t.entry < 0 OR (t.entry > 0 AND NOT EXISTS (SELECT 1 FROM {table} b WHERE b.item = t.item AND b.entry = t.entry - 1))");
            yield return ($"{table}: in order of time", table,
                $"EXISTS (SELECT 1 FROM {table} b WHERE b.item = t.item AND b.entry = t.entry - 1 AND b.at > t.at)");
        }

        yield return ("word: the empty word", "word", "(t.id = 0 AND t.text <> '') OR (t.id <> 0 AND t.text = '')");
    }

    private static CheckLine Ask(StoreConnection connection, (string What, string Table, string Fault) question)
    {
        using var count = connection.Prepare(
            $"SELECT COUNT(*), COALESCE(SUM(CASE WHEN {question.Fault} THEN 1 ELSE 0 END), 0) FROM {question.Table} t");
        count.Bind().Step();
        return new CheckLine(question.What, count.Integer(0), count.Integer(1), []);
    }
}
