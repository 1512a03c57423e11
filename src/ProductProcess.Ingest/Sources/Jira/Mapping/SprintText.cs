using System.Text.RegularExpressions;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>
/// Reads the sprint texts of Data Center: <c>…Sprint@1f3[id=7,rapidViewId=8,state=CLOSED,name=A, b [x],goal=]</c>. Names and
/// goals hold commas, brackets and line breaks, and the keys come in any order: a value ends where the next known key begins.
/// </summary>
internal static partial class SprintText
{
    public static JiraSprint? Parse(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var close = text.LastIndexOf(']');
        if (open < 0 || close <= open)
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var body = text[open..close];
        string? key = null;
        var start = 0;
        foreach (Match match in KnownKey().Matches(body))
        {
            if (key is not null)
                values.TryAdd(key, body[start..match.Index]);
            key = match.Groups[1].Value;
            start = match.Index + match.Length;
        }

        if (key is not null)
            values.TryAdd(key, body[start..]);
        return values.TryGetValue("id", out var id) && id.Length > 0 ? Of(id, values) : null;
    }

    private static JiraSprint Of(string id, Dictionary<string, string> values)
    {
        string? Text(string key) => values.GetValueOrDefault(key) is { Length: > 0 } text && text != "<null>" ? text : null;
        JiraInstant At(string key) => Text(key) is { } text ? new JiraInstant(InstantConverter.Parse(text), text) : default;
        return new JiraSprint
        {
            Id = id,
            Name = Text("name"),
            State = Text("state"),
            StartDate = At("startDate"),
            ActivatedDate = At("activatedDate"),
            EndDate = At("endDate"),
            CompleteDate = At("completeDate"),
            OriginBoardId = Text("rapidViewId"),
        };
    }

    [GeneratedRegex(
        @"[,\[](id|rapidViewId|state|name|goal|startDate|endDate|completeDate|activatedDate|sequence|synced|autoStartStop|incompleteIssuesDestinationId)=",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KnownKey();
}
