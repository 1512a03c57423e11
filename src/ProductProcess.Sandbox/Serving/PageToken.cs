using System.Buffers.Binary;

namespace ProductProcess.Sandbox.Serving;

/// <summary>
/// Where a walk goes on. Opaque to whoever asks, and made so that its text holds '+', '/' and '=', which have to be
/// encoded in an address.
/// </summary>
internal static class PageToken
{
    private static readonly byte[] Head = [0xFB, 0xEF, 0xBE, 0xFF, 0xFF, 0xFF];
    private const int Length = 40;

    /// <param name="question">Of what the walk is, as a text.</param>
    /// <param name="place">How far it came.</param>
    /// <param name="number">Makes it unlike other tokens of the same place.</param>
    public static string Of(string question, PagePlace place, int number = 0)
    {
        Span<byte> token = stackalloc byte[Length];
        Head.CopyTo(token);
        BinaryPrimitives.WriteInt32LittleEndian(token[6..], Fingerprint(question));
        BinaryPrimitives.WriteInt32LittleEndian(token[10..], place.Offset);
        BinaryPrimitives.WriteUInt16LittleEndian(token[14..], (ushort)number);
        BinaryPrimitives.WriteInt64LittleEndian(token[16..], place.Id);
        BinaryPrimitives.WriteInt64LittleEndian(token[24..], place.Created);
        BinaryPrimitives.WriteInt64LittleEndian(token[32..], place.Updated);
        return Convert.ToBase64String(token);
    }

    /// <summary>The place; the beginning for no token; null for one that belongs to no walk of this question.</summary>
    public static PagePlace? Read(string question, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return default(PagePlace);
        Span<byte> token = stackalloc byte[Length];
        if (!Convert.TryFromBase64String(text, token, out var length) || length != Length || !token[..6].SequenceEqual(Head))
            return null;
        if (BinaryPrimitives.ReadInt32LittleEndian(token[6..]) != Fingerprint(question))
            return null;
        var offset = BinaryPrimitives.ReadInt32LittleEndian(token[10..]);
        if (offset < 0)
            return null;
        return new PagePlace(
            offset,
            BinaryPrimitives.ReadInt64LittleEndian(token[16..]),
            BinaryPrimitives.ReadInt64LittleEndian(token[24..]),
            BinaryPrimitives.ReadInt64LittleEndian(token[32..]));
    }

    /// <summary>FNV-1a: the same in every process.</summary>
    private static int Fingerprint(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }
}
