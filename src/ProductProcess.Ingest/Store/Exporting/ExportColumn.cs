using System.Globalization;

namespace ProductProcess.Ingest.Store.Exporting;

/// <summary>One column of an export: what it is called, where it comes from, and how a stored value becomes a cell.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Sql">One or more expressions.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Read">The cell, from the first of its expressions on.</param>
internal sealed record ExportColumn(string Name, string Sql, ExportType Type, Func<Statement, int, Cell> Read)
{
    private const string Person = ":person:";

    /// <summary>How many expressions it selects.</summary>
    public int Width { get; private init; } = 1;

    public static ExportColumn Text(string name, string sql) => new(name, sql, ExportType.Text, (rows, at) => rows.Text(at));

    public static ExportColumn Number(string name, string sql) => new(name, sql, ExportType.Number, (rows, at) => rows.Cell(at));

    public static ExportColumn Real(string name, string sql) => new(name, sql, ExportType.Real, (rows, at) => rows.Cell(at));

    public static ExportColumn YesNo(string name, string sql) => new(name, sql, ExportType.YesNo, (rows, at) => rows.Cell(at));

    public static ExportColumn Instant(string name, string sql) => new(name, sql, ExportType.Instant, (rows, at) => rows.Cell(at));

    /// <summary>A number that stands for one of a few names.</summary>
    public static ExportColumn Named<T>(string name, string sql)
        where T : struct, Enum =>
        new(name, sql, ExportType.Text, (rows, at) => Enum.GetName(typeof(T), Convert.ChangeType(rows.Int(at), Enum.GetUnderlyingType(typeof(T)), CultureInfo.InvariantCulture))?.ToLowerInvariant());

    /// <summary>A day, as yyyy-mm-dd; 0 is none.</summary>
    public static ExportColumn Day(string name, string sql) => new(name, sql, ExportType.Text, (rows, at) => rows.Int(at) is > 0 and var day
        ? DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null);

    /// <summary>
    /// A word. Of people it is a number of this store's own: some trackers use names or addresses as ids of accounts.
    /// </summary>
    public static ExportColumn Word(string name, string column) =>
        new(name, $"{column}, (SELECT text FROM word WHERE word.id = {column})", ExportType.Text, (rows, at) => ShownWord(rows.Integer(at), rows.Text(at + 1)))
        {
            Width = 2,
        };

    private static string? ShownWord(long number, string? text)
    {
        if (number == 0 || text is null)
            return null;
        var person = text.IndexOf(Person, StringComparison.Ordinal);
        return person < 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, person)}{Person}{number}");
    }
}
