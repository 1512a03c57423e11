namespace ProductProcess.Ingest.Store;

/// <summary>One value on its way into a statement, without boxing.</summary>
internal readonly struct Cell
{
    private Cell(CellKind kind, long integer, double real, string? text) =>
        (Kind, Integer, Real, Text) = (kind, integer, real, text);

    public CellKind Kind { get; }

    public long Integer { get; }

    public double Real { get; }

    public string? Text { get; }

    public static implicit operator Cell(long value) => new(CellKind.Integer, value, 0, null);

    public static implicit operator Cell(long? value) => value is { } integer ? integer : default(Cell);

    public static implicit operator Cell(bool value) => value ? 1L : 0L;

    public static implicit operator Cell(double? value) => value is { } real ? new(CellKind.Real, 0, real, null) : default;

    public static implicit operator Cell(string? value) => value is null ? default : new(CellKind.Text, 0, 0, value);
}
