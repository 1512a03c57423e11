using CsvHelper;

namespace ProductProcess.Ingest.Store.Exporting;

/// <summary>
/// A table as CSV. A text that a spreadsheet would run gets an apostrophe in front: titles and names are written by others.
/// </summary>
internal sealed class CsvExportFile : ExportFile
{
    private static readonly CsvWriterOptions Options = new()
    {
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };

    private readonly IReadOnlyList<ExportColumn> _columns;
    private readonly CsvWriter _csv;

    public CsvExportFile(Stream stream, IReadOnlyList<ExportColumn> columns)
    {
        _columns = columns;
        _csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var column in columns)
            _csv.WriteField(column.Name);
        _csv.EndRecord();
    }

    public override async ValueTask AddAsync(ReadOnlyMemory<Cell> row, CancellationToken cancellationToken)
    {
        for (var column = 0; column < _columns.Count; column++)
            Write(row.Span[column], _columns[column].Type);
        await _csv.EndRecordAsync(cancellationToken).ConfigureAwait(false);
    }

    public override async ValueTask FinishAsync(CancellationToken cancellationToken) =>
        await _csv.FlushAsync(cancellationToken).ConfigureAwait(false);

    public override ValueTask DisposeAsync() => _csv.DisposeAsync();

    private void Write(Cell cell, ExportType type)
    {
        if (cell.Kind == CellKind.Null)
            _csv.WriteField("");
        else if (type == ExportType.Instant)
            _csv.WriteField(DateTimeOffset.FromUnixTimeMilliseconds(cell.Integer).UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
        else if (type == ExportType.YesNo)
            _csv.WriteField(cell.Integer != 0);
        else if (cell.Kind == CellKind.Integer)
            _csv.WriteField(cell.Integer, default(ReadOnlySpan<char>));
        else if (cell.Kind == CellKind.Real)
            _csv.WriteField(cell.Real, default(ReadOnlySpan<char>));
        else
            _csv.WriteField(cell.Text!);
    }
}
