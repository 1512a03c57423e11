using System.Buffers.Binary;

namespace ProductProcess.Sandbox.Serving;

/// <summary>
/// Where a walk goes on. Opaque to whoever asks, and made so that its text holds '+', '/' and '=', which have to be
/// encoded in an address.
/// </summary>
internal static class PageToken
{
    private static readonly byte[] Head = [0xFB, 0xEF, 0xBE, 0xFF, 0xFF, 0xFF];
    private const int Length = 16;

    /// <param name="question">Of what the walk is, as a text.</param>
    /// <param name="offset">How many rows came before.</param>
    public static string Of(string question, int offset)
    {
        Span<byte> token = stackalloc byte[Length];
        Head.CopyTo(token);
        BinaryPrimitives.WriteInt32LittleEndian(token[6..], Fingerprint(question));
        BinaryPrimitives.WriteInt32LittleEndian(token[10..], offset);
        return Convert.ToBase64String(token);
    }

    /// <summary>The offset; 0 for no token; null for one that belongs to no walk of this question.</summary>
    public static int? Read(string question, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        Span<byte> token = stackalloc byte[Length];
        if (!Convert.TryFromBase64String(text, token, out var length) || length != Length || !token[..6].SequenceEqual(Head))
            return null;
        if (BinaryPrimitives.ReadInt32LittleEndian(token[6..]) != Fingerprint(question))
            return null;
        var offset = BinaryPrimitives.ReadInt32LittleEndian(token[10..]);
        return offset >= 0 ? offset : null;
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
