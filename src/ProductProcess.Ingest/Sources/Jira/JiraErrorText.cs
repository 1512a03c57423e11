using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>What Jira says in an error answer, short and on one line; nothing when it is not Jira's usual shape.</summary>
internal static class JiraErrorText
{
    private const int Longest = 300;

    public static string Of(string? content)
    {
        if (string.IsNullOrWhiteSpace(content) || content.AsSpan().TrimStart() is not ['{', ..])
            return "";
        try
        {
            using var answer = JsonDocument.Parse(content);
            var said = Messages(answer.RootElement).Where(m => !string.IsNullOrWhiteSpace(m)).ToArray();
            return said.Length == 0 ? "" : $" It says: {OneLine(string.Join(" ", said))}";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static IEnumerable<string?> Messages(JsonElement answer)
    {
        if (answer.TryGetProperty("errorMessages", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var message in list.EnumerateArray())
                yield return message.ValueKind == JsonValueKind.String ? message.GetString() : null;
        }

        if (answer.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Object)
        {
            foreach (var error in errors.EnumerateObject())
                yield return error.Value.ValueKind == JsonValueKind.String ? error.Value.GetString() : null;
        }

        if (answer.TryGetProperty("message", out var one) && one.ValueKind == JsonValueKind.String)
            yield return one.GetString();
    }

    public static string OneLine(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
