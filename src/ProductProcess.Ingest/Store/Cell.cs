using System.Buffers;
using System.Text;

namespace ProductProcess.Ingest.Store;

/// <summary>One value on its way into or out of a statement, without boxing. Lists stand for many rows at once.</summary>
internal readonly struct Cell : IEquatable<Cell>
{
    /// <summary>What no database takes as text: PostgreSQL refuses NUL, and half a surrogate pair is no UTF-8.</summary>
    private static readonly SearchValues<char> Suspicious =
        SearchValues.Create([(char)0, .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private readonly long _bits;
    private readonly object? _content;

    private Cell(CellKind kind, long bits, object? content) => (Kind, _bits, _content) = (kind, bits, content);

    public CellKind Kind { get; }

    public long Integer => _bits;

    public double Real => BitConverter.Int64BitsToDouble(_bits);

    public string? Text => (string?)_content;

    public int[] Integers => (int[])_content!;

    public string[] Texts => (string[])_content!;

    public static implicit operator Cell(long value) => new(CellKind.Integer, value, null);

    public static implicit operator Cell(long? value) => value is { } integer ? integer : default(Cell);

    public static implicit operator Cell(bool value) => value ? 1L : 0L;

    public static implicit operator Cell(double? value) =>
        value is { } real ? new(CellKind.Real, BitConverter.DoubleToInt64Bits(real), null) : default;

    public static implicit operator Cell(string? value) => value is null ? default : new(CellKind.Text, 0, Storable(value));

    /// <summary>Numbers of words, or any others that fit an int.</summary>
    public static implicit operator Cell(int[] values) => new(CellKind.Integers, 0, values);

    public static implicit operator Cell(string[] values) => new(CellKind.Texts, 0, Array.ConvertAll(values, Storable));

    /// <summary>The text with every character that cannot be stored replaced by U+FFFD; almost always the text itself.</summary>
    public static string Storable(string text) => text.AsSpan().IndexOfAny(Suspicious) < 0
        ? text
        : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace('\0', '\uFFFD')));

    public bool Equals(Cell other) => Kind == other.Kind && _bits == other._bits && Equals(_content, other._content);

    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Kind, _bits, _content);
}
