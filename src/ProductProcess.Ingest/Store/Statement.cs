namespace ProductProcess.Ingest.Store;

/// <summary>A statement that is compiled once and run often. Parameters are ?1, ?2 … in order, columns count from 0.</summary>
internal abstract class Statement : IDisposable
{
    /// <summary>Runs to the end; returns the rows that changed.</summary>
    public abstract int Run(params ReadOnlySpan<Cell> values);

    /// <summary>Starts over with these values; rows follow with <see cref="Step"/>.</summary>
    public abstract Statement Bind(params ReadOnlySpan<Cell> values);

    /// <summary>To the next row; false when there is none.</summary>
    public abstract bool Step();

    public abstract void Reset();

    public abstract bool IsNull(int column);

    public abstract long Integer(int column);

    public abstract double Real(int column);

    public abstract string? Text(int column);

    /// <summary>The value whatever its kind is.</summary>
    public abstract Cell Cell(int column);

    public abstract void Dispose();

    public virtual int Int(int column) => (int)Integer(column);

    public long? IntegerOrNull(int column) => IsNull(column) ? null : Integer(column);

    /// <summary>The first column of the first row; null when there is no row, or no value.</summary>
    public long? Value(params ReadOnlySpan<Cell> values)
    {
        Bind(values);
        long? value = Step() && !IsNull(0) ? Integer(0) : null;
        Reset();
        return value;
    }
}
