using Parquet;
using Parquet.Schema;

namespace ProductProcess.Ingest.Store.Exporting;

/// <summary>A table as Parquet: rows are kept until a row group is full, then written column by column.</summary>
internal sealed class ParquetExportFile : ExportFile
{
    private const int RowsInAGroup = 20_000;

    private readonly IReadOnlyList<ExportColumn> _columns;
    private readonly ParquetSchema _schema;
    private readonly ParquetWriter _writer;
    private readonly List<Cell> _cells = [];

    private ParquetExportFile(IReadOnlyList<ExportColumn> columns, ParquetSchema schema, ParquetWriter writer) =>
        (_columns, _schema, _writer) = (columns, schema, writer);

    public static async Task<ParquetExportFile> CreateAsync(Stream stream, IReadOnlyList<ExportColumn> columns, CancellationToken cancellationToken)
    {
        var schema = new ParquetSchema(columns.Select(Field));
        var writer = await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        return new ParquetExportFile(columns, schema, writer);
    }

    public override async ValueTask AddAsync(ReadOnlyMemory<Cell> row, CancellationToken cancellationToken)
    {
        _cells.AddRange(row.Span);
        if (_cells.Count >= RowsInAGroup * _columns.Count)
            await WriteGroupAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A table without rows is a group without rows: it has its columns all the same.</summary>
    public override async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        if (_cells.Count > 0)
            await WriteGroupAsync(cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask DisposeAsync() => _writer.DisposeAsync();

    private async Task WriteGroupAsync(CancellationToken cancellationToken)
    {
        using var group = _writer.CreateRowGroup();
        for (var column = 0; column < _columns.Count; column++)
            await WriteAsync(group, column, cancellationToken).ConfigureAwait(false);
        group.CompleteValidate();
        _cells.Clear();
    }

    private Task WriteAsync(ParquetRowGroupWriter group, int column, CancellationToken cancellationToken)
    {
        var field = _schema.DataFields[column];
        Task Put<T>(Func<Cell, T> value)
            where T : struct =>
            group.WriteAsync<T>(field, Values<T?>(column, cell => cell.Kind == CellKind.Null ? null : value(cell)), cancellationToken: cancellationToken);

        return _columns[column].Type switch
        {
            ExportType.Number => Put(cell => cell.Integer),
            ExportType.Real => Put(cell => cell.Real),
            ExportType.YesNo => Put(cell => cell.Integer != 0),
            ExportType.Instant => Put(cell => DateTimeOffset.FromUnixTimeMilliseconds(cell.Integer).UtcDateTime),
            _ => group.WriteAsync(field, Values(column, cell => cell.Text!)),
        };
    }

    private T[] Values<T>(int column, Func<Cell, T> value)
    {
        var values = new T[_cells.Count / _columns.Count];
        for (var row = 0; row < values.Length; row++)
            values[row] = value(_cells[(row * _columns.Count) + column]);
        return values;
    }

    private static Field Field(ExportColumn column) => column.Type switch
    {
        ExportType.Number => new DataField(column.Name, typeof(long), isNullable: true),
        ExportType.Real => new DataField(column.Name, typeof(double), isNullable: true),
        ExportType.YesNo => new DataField(column.Name, typeof(bool), isNullable: true),
        ExportType.Instant => new DateTimeDataField(
            column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Millis, isNullable: true),
        _ => new DataField(column.Name, typeof(string), isNullable: true),
    };
}
