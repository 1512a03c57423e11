using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>Search by tokens, and counting.</summary>
internal sealed class CloudSearch(JiraPresent present, Gate gate)
{
    private const int UsualPage = 50;
    private const int LargestBarePage = 5000;
    private const int LargestPage = 100;
    private const int MostReconciled = 50;

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
        else if (body.List("reconcileIssues")?.Count > MostReconciled)
            await Reply.BadRequestAsync(context, $"The reconcileIssues parameter accepts at most {MostReconciled} issues.");
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

    public static Task BadPayloadAsync(HttpContext context) =>
        Reply.BadRequestAsync(context, "Invalid request payload. Refer to the REST API documentation and try again.");

    private async Task AnswerAsync(
        HttpContext context, string? jql, int asked, string? token, IReadOnlyList<string>? names, IReadOnlyList<string>? expand)
    {
        var now = present.Now;
        if (await AskAsync(context, now.Table, jql) is not { } answer)
            return;
        var faults = gate.Faults.Search;
        var fields = new FieldSelection([.. names ?? ["id"], .. faults.MissingFields.Select(f => "-" + f)]);
        var withHistory = expand?.Contains("changelog") == true;
        var most = Math.Clamp(asked, 1, fields.IsBare && !withHistory ? LargestBarePage : LargestPage);
        var expired = !string.IsNullOrEmpty(token) && gate.Faults.ExpiresToken();
        if (expired || CloudPage.Of(now.Table, answer, jql!, token, most, faults) is not { } page)
        {
            await Reply.BadRequestAsync(context, "The provided next page token is invalid or has expired.");
            return;
        }

        await Reply.JsonAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("issues");
            foreach (var row in faults.Page(answer.Rows, page.From, page.To))
                Write(json, now, now.ItemAt(row), fields, withHistory);
            json.WriteEndArray();
            if (page.Next is not null || faults.NullAtTheEnd)
                json.WriteString("nextPageToken", page.Next);
            if (!faults.WithoutIsLast)
                json.WriteBoolean("isLast", (page.Next is null) != faults.IsLastLies);
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

    private void Write(Utf8JsonWriter json, JiraSnapshot now, ItemView item, FieldSelection fields, bool withHistory)
    {
        if (!fields.IsIdOnly || withHistory)
        {
            now.Issues.Write(json, item, fields, withHistory ? RecentHistory.Of(now, item, gate.Faults.Histories) : null);
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", item.Item.Id.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
