using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>Search by tokens, counting, and fetching issues by id.</summary>
internal sealed class CloudSearch(JiraPresent present, Gate gate)
{
    private const int UsualPage = 50;
    private const int LargestBarePage = 5000;
    private const int LargestPage = 100;
    private const int MostFetched = 100;
    private const int RecentHistories = 40;

    /// <summary>The body recorded when the old search was switched off.</summary>
    private const string Removed =
        "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046";

    public static Task GoneAsync(HttpContext context) => Reply.ErrorAsync(context, StatusCodes.Status410Gone, Removed);

    public Task GetAsync(HttpContext context) => AnswerAsync(
        context,
        Query.Text(context, "jql"),
        Query.Number(context, "maxResults", UsualPage),
        Query.Text(context, "nextPageToken"),
        Query.List(context, "fields"),
        Query.List(context, "expand"));

    public async Task PostAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context) is not { } body)
            await BadPayloadAsync(context);
        else
            await AnswerAsync(context, body.Text("jql"), body.Number("maxResults") ?? UsualPage, body.Text("nextPageToken"), body.List("fields"), body.List("expand"));
    }

    public async Task CountAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context) is not { } body)
        {
            await BadPayloadAsync(context);
            return;
        }

        if (await AskAsync(context, present.Now.Table, body.Text("jql")) is { } answer)
            await Reply.JsonAsync(context, json => JsonShapes.Count(json, answer.Rows.Length));
    }

    /// <summary>What is not found is left out; what is, comes by ascending id.</summary>
    public async Task BulkFetchAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context) is not { } body || body.List("issueIdsOrKeys") is not { } asked)
        {
            await BadPayloadAsync(context);
            return;
        }

        if (asked.Count > MostFetched)
        {
            await Reply.BadRequestAsync(context, $"The issueIdsOrKeys parameter accepts at most {MostFetched} issues.");
            return;
        }

        var now = present.Now;
        var fields = new FieldSelection(body.List("fields") ?? ["*navigable"]);
        var withHistory = body.List("expand")?.Contains("changelog") == true;
        var items = asked.Select(now.View.Find).OfType<ItemView>().Distinct().OrderBy(i => i.Item.Id).ToArray();
        await Reply.JsonAsync(context, json => JsonShapes.Issues(json, j =>
        {
            foreach (var item in items)
                now.Issues.Write(j, item, fields, withHistory ? Recent(now, item) : null);
        }));
    }

    private static Task BadPayloadAsync(HttpContext context) =>
        Reply.BadRequestAsync(context, "Invalid request payload. Refer to the REST API documentation and try again.");

    private async Task AnswerAsync(
        HttpContext context, string? jql, int asked, string? token, IReadOnlyList<string>? names, IReadOnlyList<string>? expand)
    {
        var now = present.Now;
        if (await AskAsync(context, now.Table, jql) is not { } answer)
            return;
        var expired = !string.IsNullOrEmpty(token) && gate.Faults.ExpiresToken();
        if (expired || PageToken.Read(jql!, token) is not { } offset || offset > answer.Rows.Length)
        {
            await Reply.BadRequestAsync(context, "The provided next page token is invalid or has expired.");
            return;
        }

        var fields = new FieldSelection(names ?? ["id"]);
        var withHistory = expand?.Contains("changelog") == true;
        var most = Math.Clamp(asked, 1, fields.IsBare && !withHistory ? LargestBarePage : LargestPage);
        var end = Math.Min(answer.Rows.Length, offset + most);
        await Reply.JsonAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("issues");
            for (var i = offset; i < end; i++)
                Write(json, now, now.ItemAt(answer.Rows[i]), fields, withHistory);
            json.WriteEndArray();
            if (end < answer.Rows.Length)
                json.WriteString("nextPageToken", PageToken.Of(jql!, end));
            json.WriteBoolean("isLast", end == answer.Rows.Length);
            json.WriteEndObject();
        });
    }

    /// <summary>The answer to a bounded question; null when the refusal has been sent instead.</summary>
    private static async Task<JqlAnswer?> AskAsync(HttpContext context, JqlTable table, string? jql)
    {
        try
        {
            var answer = table.Answer(jql ?? "");
            if (answer.IsBounded)
                return answer;
            await Reply.BadRequestAsync(context, "Unbounded JQL queries are not allowed here. Please add a search restriction to your query.");
        }
        catch (JqlException e)
        {
            await Reply.BadRequestAsync(context, e.Message);
        }

        return null;
    }

    private static void Write(Utf8JsonWriter json, JiraSnapshot now, ItemView item, FieldSelection fields, bool withHistory)
    {
        if (!fields.IsIdOnly || withHistory)
        {
            now.Issues.Write(json, item, fields, withHistory ? Recent(now, item) : null);
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", item.Item.Id.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    /// <summary>The histories that come along with an issue: the newest only, newest first.</summary>
    private static Action<Utf8JsonWriter> Recent(JiraSnapshot now, ItemView item) => json =>
    {
        json.WriteStartObject();
        json.WriteNumber("startAt", 0);
        json.WriteNumber("maxResults", RecentHistories);
        json.WriteNumber("total", item.Entries);
        json.WriteStartArray("histories");
        for (var i = item.Entries - 1; i >= Math.Max(0, item.Entries - RecentHistories); i--)
            now.Histories.Write(json, item.Item.Entries[i], asNumber: false);
        json.WriteEndArray();
        json.WriteEndObject();
    };
}
