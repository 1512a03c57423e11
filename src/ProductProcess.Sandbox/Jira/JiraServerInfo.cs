using System.Globalization;
using System.Text.Json;

namespace ProductProcess.Sandbox.Jira;

/// <summary>What a site says of itself, to anybody.</summary>
internal sealed record JiraServerInfo
{
    public required string Site { get; init; }

    public required string Title { get; init; }

    public required Version Version { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required DateTimeOffset Built { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required bool IsCloud { get; init; }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("baseUrl", Site);
        json.WriteString("version", IsCloud ? $"{Version}-SNAPSHOT" : Version.ToString());
        json.WriteStartArray("versionNumbers");
        foreach (var number in Version.ToString().Split('.'))
            json.WriteNumberValue(int.Parse(number, CultureInfo.InvariantCulture));
        json.WriteEndArray();
        json.WriteString("deploymentType", IsCloud ? "Cloud" : "Server");
        json.WriteNumber("buildNumber", (Version.Major * 1_000_000) + (Version.Minor * 10_000) + Math.Max(0, Version.Build));
        JiraInstants.Write(json, "buildDate", Built.ToUnixTimeMilliseconds(), Zone);
        JiraInstants.Write(json, "serverTime", Now.ToUnixTimeMilliseconds(), Zone);
        if (IsCloud)
            json.WriteString("serverTimeZone", Zone.Id);
        json.WriteString("scmInfo", "sandbox");
        json.WriteString("serverTitle", Title);
        json.WriteEndObject();
    }
}
