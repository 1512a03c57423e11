using System.Globalization;
using System.Text.Json;

namespace ProductProcess.Sandbox.Jira;

/// <summary>Instants as Jira writes them: <c>2021-01-25T11:10:03.564+0800</c>, in the zone of the account that asks.</summary>
internal static class JiraInstants
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff";
    private const int Digits = 23;

    public static void Write(Utf8JsonWriter json, string name, long at, TimeZoneInfo zone)
    {
        Span<char> text = stackalloc char[Digits + 5];
        var utc = DateTimeOffset.FromUnixTimeMilliseconds(at);
        var offset = zone.GetUtcOffset(utc);
        utc.ToOffset(offset).TryFormat(text, out _, Form, CultureInfo.InvariantCulture);
        text[Digits] = offset < TimeSpan.Zero ? '-' : '+';
        var minutes = (int)Math.Abs(offset.TotalMinutes);
        ((minutes / 60 * 100) + (minutes % 60)).TryFormat(text[(Digits + 1)..], out _, "0000", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }

    public static void WriteUtc(Utf8JsonWriter json, string name, long at)
    {
        Span<char> text = stackalloc char[Digits + 1];
        DateTimeOffset.FromUnixTimeMilliseconds(at).UtcDateTime.TryFormat(text, out _, Form + "'Z'", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }
}
