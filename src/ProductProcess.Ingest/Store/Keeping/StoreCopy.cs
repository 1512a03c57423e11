namespace ProductProcess.Ingest.Store.Keeping;

/// <summary>Copies everything from one store into another that is empty, table by table, row by row.</summary>
internal static class StoreCopy
{
    private const int RowsBetweenLooks = 10_000;

    /// <param name="from">Read as of one instant.</param>
    /// <param name="to">Written in one transaction.</param>
    /// <param name="cancellationToken">Undoes it all.</param>
    public static void Run(StoreConnection from, StoreConnection to, CancellationToken cancellationToken)
    {
        using var snapshot = from.Snapshot();
        to.Begin(alone: true);
        try
        {
            foreach (var table in StoreTable.All)
                Copy(table, from, to, cancellationToken);
            to.Commit();
        }
        catch
        {
            to.Rollback();
            throw;
        }
    }

    /// <summary>Nothing was read into it, and no briefing made of it.</summary>
    public static bool IsEmpty(StoreConnection connection)
    {
        using var rows = connection.Prepare(
            "SELECT (SELECT COUNT(*) FROM source) + (SELECT COUNT(*) FROM briefing) + (SELECT COUNT(*) FROM forgotten) + (SELECT COUNT(*) FROM word WHERE id <> 0)");
        return rows.Value() == 0;
    }

    private static void Copy(StoreTable table, StoreConnection from, StoreConnection to, CancellationToken cancellationToken)
    {
        // A new store brings the row or two that every store has.
        using (var clear = to.Prepare($"DELETE FROM {table.Name}"))
            clear.Run();
        using var rows = from.Prepare(
            $"SELECT {string.Join(", ", table.Columns)} FROM {table.Name} ORDER BY {string.Join(", ", table.Columns.Take(table.Key))}");
        using var copy = to.Insert(table.Name, table.Columns);
        var row = new Cell[table.Columns.Length];
        var count = 0;
        for (rows.Bind(); rows.Step();)
        {
            if (++count % RowsBetweenLooks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            for (var column = 0; column < row.Length; column++)
                row[column] = rows.Cell(column);
            copy.Add(row);
        }

        copy.Flush();
        if (table.Numbered)
            to.Renumber(table.Name);
    }
}
