using System.Buffers.Binary;
using System.Globalization;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// The ids of a sweep, each once, in a few bytes each however many there are: numbers and UUIDs as such, other texts as
/// they are. Filled first, then sealed, then read.
/// </summary>
internal sealed class SweptIds
{
    /// <summary>Numbers stay below it and UUIDs have something above the lower half.</summary>
    private const ulong TextMark = 1UL << 63;

    private readonly Dictionary<string, int> _numberOf = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<(UInt128 Id, long Updated)> _all = [];

    public int Count => _all.Count;

    public void Add(IEnumerable<SweptItem> page)
    {
        foreach (var item in page)
            _all.Add((Code(item.RawId) ?? Text(item.RawId), item.Updated));
    }

    /// <summary>Puts them in order and drops what came twice; the later of two instants stays.</summary>
    public void Seal()
    {
        _all.Sort();
        var kept = 0;
        for (var i = 0; i < _all.Count; i++)
        {
            if (i + 1 == _all.Count || _all[i].Id != _all[i + 1].Id)
                _all[kept++] = _all[i];
        }

        _all.RemoveRange(kept, _all.Count - kept);
    }

    public SweptItem this[int index] => new(Raw(_all[index].Id), _all[index].Updated);

    /// <summary>Where an id is; -1 when it was not swept.</summary>
    public int Find(string rawId)
    {
        if ((Code(rawId) ?? (_numberOf.TryGetValue(rawId, out var number) ? TextMark | (uint)number : null)) is not { } id)
            return -1;
        var (low, high) = (0, _all.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = _all[middle].Id.CompareTo(id);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>All of them, so many at a time.</summary>
    public IEnumerable<SweptItem[]> Blocks(int size)
    {
        for (var at = 0; at < Count; at += size)
        {
            var block = new SweptItem[Math.Min(size, Count - at)];
            for (var i = 0; i < block.Length; i++)
                block[i] = this[at + i];
            yield return block;
        }
    }

    /// <summary>Null for a text that would not come back as it is.</summary>
    private static UInt128? Code(string rawId)
    {
        if (long.TryParse(rawId, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return rawId[0] != '0' || rawId.Length == 1 ? (UInt128)(ulong)number : null;
        if (!Guid.TryParseExact(rawId, "D", out var uuid))
            return null;
        Span<char> shown = stackalloc char[36];
        Span<byte> bytes = stackalloc byte[16];
        uuid.TryFormat(shown, out _);
        uuid.TryWriteBytes(bytes, bigEndian: true, out _);
        var upper = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        return upper != 0 && shown.SequenceEqual(rawId)
            ? new UInt128(upper, BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]))
            : null;
    }

    private UInt128 Text(string rawId)
    {
        if (!_numberOf.TryGetValue(rawId, out var number))
        {
            _numberOf[rawId] = number = _texts.Count;
            _texts.Add(rawId);
        }

        return TextMark | (uint)number;
    }

    private string Raw(UInt128 id)
    {
        var (upper, lower) = ((ulong)(id >> 64), (ulong)id);
        if (upper == 0)
            return lower < TextMark ? lower.ToString(CultureInfo.InvariantCulture) : _texts[(int)(lower & ~TextMark)];
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, upper);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], lower);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
