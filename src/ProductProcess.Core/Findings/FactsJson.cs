using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProductProcess.Core.Findings;

/// <summary>Writes and reads a facts file. The same facts are the same bytes.</summary>
public static class FactsJson
{
    public static byte[] Write(Facts facts) => JsonSerializer.SerializeToUtf8Bytes(facts, Context.Facts);

    /// <exception cref="JsonException">The text is no facts file; the message says where.</exception>
    public static Facts Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.Facts) ?? throw new JsonException("The facts file is empty.");

    /// <summary>Only for the published schema and its tests.</summary>
    public static JsonSerializerOptions Options => Context.Options;

    private static FactsJsonContext Context { get; } = new(new JsonSerializerOptions(FactsJsonContext.Default.Options)
    {
        // The file is UTF-8 and is not pasted into HTML: names stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
