namespace ProductProcess.Ingest.Store.Exporting;

/// <summary>
/// Writes every table of an export, row by row, into a folder that holds nothing yet. Files have their names when all of
/// them are whole; where it fails, none is left.
/// </summary>
internal sealed class StoreExport(string folder, ExportFormat format)
{
    private readonly string _extension = format == ExportFormat.Csv ? "csv" : "parquet";

    /// <returns>The files' names with their numbers of rows.</returns>
    public async Task<IReadOnlyList<(string File, long Rows)>> RunAsync(StoreConnection connection, CancellationToken cancellationToken)
    {
        var made = Prepare();
        var written = new List<(string File, long Rows)>();
        try
        {
            using var snapshot = connection.Snapshot();
            foreach (var table in ExportTable.All)
                written.Add(($"{table.Name}.{_extension}", await WriteAsync(connection, table, cancellationToken).ConfigureAwait(false)));
            foreach (var (file, _) in written)
                File.Move(Partial(file), Path.Combine(folder, file));
            return written;
        }
        catch
        {
            foreach (var table in ExportTable.All)
                File.Delete(Partial($"{table.Name}.{_extension}"));
            if (made)
                Directory.Delete(folder);
            throw;
        }
    }

    /// <summary>True when the folder was made.</summary>
    private bool Prepare()
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
                throw new StoreException(folder, "the folder for the export is not empty.", "Name a new or an empty one.");
            var made = !Directory.Exists(folder);
            OwnedFile.CreateFolder(folder);
            return made;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(folder, "the folder for the export cannot be made.", "Check that this user may write there.", cause);
        }
    }

    private string Partial(string file) => Path.Combine(folder, $".{file}.partial");

    private async Task<long> WriteAsync(StoreConnection connection, ExportTable table, CancellationToken cancellationToken)
    {
        var stream = OwnedFile.Open(Partial($"{table.Name}.{_extension}"), FileMode.CreateNew);
        await using (stream.ConfigureAwait(false))
        {
            ExportFile file = format == ExportFormat.Csv
                ? new CsvExportFile(stream, table.Columns)
                : await ParquetExportFile.CreateAsync(stream, table.Columns, cancellationToken).ConfigureAwait(false);
            await using (file.ConfigureAwait(false))
            {
                var rows = await FillAsync(connection, table, file, cancellationToken).ConfigureAwait(false);
                await file.FinishAsync(cancellationToken).ConfigureAwait(false);
                return rows;
            }
        }
    }

    private static async Task<long> FillAsync(StoreConnection connection, ExportTable table, ExportFile file, CancellationToken cancellationToken)
    {
        using var rows = connection.Prepare($"SELECT {string.Join(", ", table.Columns.Select(c => c.Sql))} FROM {table.From}");
        var row = new Cell[table.Columns.Length];
        var count = 0L;
        for (rows.Bind(); rows.Step(); count++)
        {
            var at = 0;
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = table.Columns[column].Read(rows, at);
                at += table.Columns[column].Width;
            }

            await file.AddAsync(row, cancellationToken).ConfigureAwait(false);
            if (count % 1000 == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        return count;
    }
}
