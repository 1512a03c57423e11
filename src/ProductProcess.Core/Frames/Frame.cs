using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Analysis;

namespace ProductProcess.Core.Frames;

/// <summary>
/// A table over one scope and window. Columns are computed when first asked for, are wrapped without copying by a
/// <see cref="DataFrame"/> column, and are read as spans (its own indexers, filters and groupings are slow or wrong,
/// so nothing here uses them).
/// </summary>
public sealed class Frame
{
    private readonly Dictionary<string, Func<Array>> _columns;
    private readonly Dictionary<string, Array> _values = new(StringComparer.Ordinal);
    private readonly Func<int, string> _label;
    private readonly Lock _gate = new();

    /// <param name="name">For example <c>leaves</c>.</param>
    /// <param name="team">Code of the team of each row; its length is the number of rows.</param>
    /// <param name="item">Index of the work item of each row in the log, -1 where a row is no item.</param>
    /// <param name="block">
    /// Which rows hang together, as a number: leaves of one parent, days of one week. Ranges are found by drawing
    /// whole blocks.
    /// </param>
    /// <param name="columns">By id: how to compute the values (double[], byte[] or int[], see <see cref="ColumnKind"/>).</param>
    /// <param name="label">What a row is called; without it, its number.</param>
    public Frame(
        string name,
        int[] team,
        int[] item,
        int[] block,
        IReadOnlyDictionary<string, Func<Array>> columns,
        Func<int, string>? label = null)
    {
        ArgumentNullException.ThrowIfNull(team);
        Name = name;
        Team = team;
        Item = item;
        Block = block;
        _columns = new Dictionary<string, Func<Array>>(columns, StringComparer.Ordinal);
        _label = label ?? (row => (row + 1).ToString(CultureInfo.InvariantCulture));
    }

    public string Name { get; }

    public int Rows => Team.Length;

    public int[] Team { get; }

    public int[] Item { get; }

    public int[] Block { get; }

    /// <summary>What a row is called beside its team: the key of an item, a day, the name of a sprint. Coach only.</summary>
    public string Label(int row) => _label(row);

    /// <summary>The columns computed so far, as a data frame over the same memory.</summary>
    public DataFrame Data
    {
        get
        {
            lock (_gate)
                return new DataFrame(_values.Select(column => Wrap(column.Key, column.Value)));
        }
    }

    public double[] Numbers(string column) => (double[])Values(column);

    public byte[] YesNo(string column) => (byte[])Values(column);

    public int[] Texts(string column) => (int[])Values(column);

    /// <summary>The rows of one team, in order.</summary>
    public int[] RowsOf(int team)
    {
        var rows = new List<int>();
        for (var row = 0; row < Team.Length; row++)
        {
            if (Team[row] == team)
                rows.Add(row);
        }

        return [.. rows];
    }

    private Array Values(string column)
    {
        lock (_gate)
        {
            if (_values.TryGetValue(column, out var values))
                return values;
            if (!_columns.TryGetValue(column, out var compute))
                throw new ArgumentException($"The frame '{Name}' has no column '{column}'.", nameof(column));
            values = compute();
            if (values.Length != Rows)
                throw new InvalidOperationException($"Column '{column}' of '{Name}' has {values.Length} values for {Rows} rows.");
            return _values[column] = values;
        }
    }

    private static DataFrameColumn Wrap(string name, Array values) => values switch
    {
        double[] numbers => Wrap(name, numbers),
        byte[] flags => Wrap(name, flags),
        int[] codes => Wrap(name, codes),
        _ => throw new InvalidOperationException($"Column '{name}' holds {values.GetType().Name}."),
    };

    private static PrimitiveDataFrameColumn<T> Wrap<T>(string name, T[] values)
        where T : unmanaged =>
        new(name, new ArrayBytes<T>(values).Memory, ReadOnlyMemory<byte>.Empty, values.Length, 0);

    /// <summary>Shows an array of values as the memory of its bytes, without a copy.</summary>
    private sealed class ArrayBytes<T>(T[] values) : System.Buffers.MemoryManager<byte>
        where T : unmanaged
    {
        private GCHandle _pin;

        public override Span<byte> GetSpan() => MemoryMarshal.AsBytes(values.AsSpan());

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0)
        {
            _pin = GCHandle.Alloc(values, GCHandleType.Pinned);
            unsafe
            {
                var start = (byte*)_pin.AddrOfPinnedObject() + elementIndex;
                return new System.Buffers.MemoryHandle(start, default, this);
            }
        }

        public override void Unpin() => _pin.Free();

        protected override void Dispose(bool disposing)
        {
        }
    }
}
