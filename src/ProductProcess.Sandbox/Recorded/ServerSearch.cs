using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Recorded;

/// <summary>Search by offset, and single issues.</summary>
internal sealed class ServerSearch(Recording recording)
{
    private const int UsualPage = 50;
    private const int LargestPage = 1000;

    public Task GetAsync(HttpContext context) => AnswerAsync(
        context,
        Query.Text(context, "jql"),
        Query.Number(context, "startAt", 0),
        Query.Number(context, "maxResults", UsualPage),
        Query.List(context, "fields"),
        Query.List(context, "expand"),
        IsStrict(Query.Text(context, "validateQuery")));

    public async Task PostAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context) is not { } body)
        {
            await Reply.BadRequestAsync(context, "The request is not a JSON object.");
            return;
        }

        var strict = body.YesNo("validateQuery") ?? IsStrict(body.Text("validateQuery"));
        await AnswerAsync(
            context, body.Text("jql"), Math.Max(0, body.Number("startAt") ?? 0), body.Number("maxResults") ?? UsualPage, body.List("fields"), body.List("expand"), strict);
    }

    public Task IssueAsync(HttpContext context)
    {
        if (Find(context) is not { } issue)
            return NotFoundAsync(context);
        var fields = new FieldSelection(Query.List(context, "fields") ?? ["*all"]);
        var withChangelog = Query.List(context, "expand")?.Contains("changelog") == true;
        return Reply.JsonAsync(context, json => issue.Write(json, fields, withChangelog));
    }

    public Task CommentsAsync(HttpContext context)
    {
        if (Find(context) is not { } issue)
            return NotFoundAsync(context);
        using var document = JsonDocument.Parse(issue.Field("comment") ?? "{}"u8.ToArray());
        var comments = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("comments", out var list)
            ? [.. list.EnumerateArray().Select(c => c.Clone())]
            : Array.Empty<JsonElement>();
        var startAt = Query.Number(context, "startAt", 0);
        var most = Query.Number(context, "maxResults", int.MaxValue);
        return Reply.JsonAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("startAt", startAt);
            json.WriteNumber("maxResults", Math.Min(most, comments.Length));
            json.WriteNumber("total", comments.Length);
            json.WriteStartArray("comments");
            foreach (var comment in comments.Skip(startAt).Take(most))
                comment.WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private async Task AnswerAsync(
        HttpContext context, string? jql, int startAt, int asked, IReadOnlyList<string>? names, IReadOnlyList<string>? expand, bool strict)
    {
        JqlAnswer answer;
        try
        {
            answer = recording.Table.Answer(jql ?? "", strict);
        }
        catch (JqlException e)
        {
            await Reply.BadRequestAsync(context, e.Message);
            return;
        }

        var fields = new FieldSelection(names ?? ["*navigable"]);
        var withChangelog = expand?.Contains("changelog") == true;
        var most = Math.Clamp(asked, 0, LargestPage);
        await Reply.JsonAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("expand", "schema,names");
            json.WriteNumber("startAt", startAt);
            json.WriteNumber("maxResults", most);
            json.WriteNumber("total", answer.Rows.Length);
            json.WriteStartArray("issues");
            foreach (var row in answer.Rows.Skip(startAt).Take(most))
                recording.Issues[row].Write(json, fields, withChangelog);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private RecordedIssue? Find(HttpContext context)
    {
        var asked = (string)context.Request.RouteValues["issue"]!;
        return recording.Issues.FirstOrDefault(i =>
            i.Row.Key.Equals(asked, StringComparison.OrdinalIgnoreCase) || i.Row.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == asked);
    }

    private static bool IsStrict(string? validate) => validate is not ("false" or "warn" or "none");

    private static Task NotFoundAsync(HttpContext context) =>
        Reply.ErrorAsync(context, StatusCodes.Status404NotFound, "Issue Does Not Exist");
}
