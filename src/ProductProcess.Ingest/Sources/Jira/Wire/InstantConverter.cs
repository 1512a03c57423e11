using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>
/// Jira writes instants as <c>2021-01-25T11:10:03.564+0800</c> (no colon, which the serializer refuses), as ISO 8601, and
/// as a number of seconds or milliseconds, sometimes of the same field.
/// </summary>
internal sealed class InstantConverter : JsonConverter<JiraInstant>
{
    /// <summary>Smaller numbers are seconds: as milliseconds they would lie before March 1973.</summary>
    private const long SecondsBelow = 100_000_000_000;

    public override JiraInstant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                var text = reader.GetString()!;
                return new JiraInstant(Parse(text), text);
            case JsonTokenType.Number when reader.TryGetInt64(out var number):
                return new JiraInstant(OfNumber(number), number.ToString(CultureInfo.InvariantCulture));
            case JsonTokenType.Null:
                return default;
            default:
                using (var other = JsonDocument.ParseValue(ref reader))
                    return new JiraInstant(null, other.RootElement.GetRawText());
        }
    }

    public override void Write(Utf8JsonWriter writer, JiraInstant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Raw);

    public static DateTimeOffset? Parse(string text)
    {
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return instant;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? OfNumber(number)
            : null;
    }

    private static DateTimeOffset? OfNumber(long number)
    {
        var milliseconds = Math.Abs((decimal)number) < SecondsBelow ? (decimal)number * 1000 : number;
        return milliseconds < DateTimeOffset.MinValue.ToUnixTimeMilliseconds()
            || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
                ? null
                : DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds);
    }
}
