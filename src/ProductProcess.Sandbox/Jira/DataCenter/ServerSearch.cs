using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.DataCenter;

/// <summary>Search by offset, and single issues.</summary>
internal sealed class ServerSearch(Func<IServerContent> content, Version version, SearchFaults faults)
{
    private const int UsualPage = 50;
    private const int LargestPage = 1000;

    /// <summary>From version 10 on search refuses to look beyond this row.</summary>
    private const int DeepestRow = 10_000;

    private readonly bool _refusesDepth = version.Major >= 10;

    public Task GetAsync(HttpContext context) => AnswerAsync(context, new ServerQuestion
    {
        Jql = Query.Text(context, "jql") ?? "",
        StartAt = Query.Number(context, "startAt", 0),
        MaxResults = Query.Number(context, "maxResults", UsualPage),
        Fields = Query.List(context, "fields"),
        Expand = Query.List(context, "expand"),
        IsStrict = ServerQuestion.Validates(Query.Text(context, "validateQuery")),
    });

    public async Task PostAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context) is not { } body)
        {
            await Reply.BadRequestAsync(context, "The request is not a JSON object.");
            return;
        }

        await AnswerAsync(context, new ServerQuestion
        {
            Jql = body.Text("jql") ?? "",
            StartAt = Math.Max(0, body.Number("startAt") ?? 0),
            MaxResults = body.Number("maxResults") ?? UsualPage,
            Fields = body.List("fields"),
            Expand = body.List("expand"),
            IsStrict = body.YesNo("validateQuery") ?? ServerQuestion.Validates(body.Text("validateQuery")),
        });
    }

    public Task IssueAsync(HttpContext context)
    {
        var now = content();
        if (Find(context, now) is not { } issue)
            return NotFoundAsync(context);
        var fields = new FieldSelection(Query.List(context, "fields") ?? ["*all"]);
        var withChangelog = Query.List(context, "expand")?.Contains("changelog") == true;
        return Reply.JsonAsync(context, json => now.WriteIssue(json, issue, fields, withChangelog));
    }

    public Task CommentsAsync(HttpContext context)
    {
        var now = content();
        return Find(context, now) is { } issue
            ? Reply.JsonAsync(context, json => now.WriteComments(json, issue, Query.Number(context, "startAt", 0), Query.Number(context, "maxResults", int.MaxValue)))
            : NotFoundAsync(context);
    }

    private async Task AnswerAsync(HttpContext context, ServerQuestion question)
    {
        var now = content();
        JqlAnswer answer;
        try
        {
            answer = now.Table.Answer(question.Jql, question.IsStrict);
        }
        catch (JqlException e)
        {
            await Reply.BadRequestAsync(context, e.Message);
            return;
        }

        var most = Math.Clamp(question.MaxResults, 0, LargestPage);
        if (_refusesDepth && question.StartAt + most > DeepestRow)
        {
            await Reply.ErrorAsync(context, StatusCodes.Status500InternalServerError, "Search limit exceeded");
            return;
        }

        var fields = new FieldSelection([.. question.Fields ?? ["*navigable"], .. faults.MissingFields.Select(f => "-" + f)]);
        var withChangelog = question.Expand?.Contains("changelog") == true;
        var from = Math.Min(question.StartAt, answer.Rows.Length);
        var to = (int)Math.Min(answer.Rows.Length, (long)from + Math.Min(most, faults.PageHolds ?? most));
        if (to < answer.Rows.Length && faults.EmptiesPage())
            to = from;
        await Reply.JsonAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("expand", "schema,names");
            json.WriteNumber("startAt", question.StartAt);
            json.WriteNumber("maxResults", faults.EchoesWhatWasAsked ? question.MaxResults : Math.Min(most, faults.PageHolds ?? most));
            json.WriteNumber("total", answer.Rows.Length + faults.TotalTooLarge);
            json.WriteStartArray("issues");
            foreach (var row in faults.Page(answer.Rows, from, to))
                now.WriteIssue(json, now.Table.Rows[row].Id, fields, withChangelog);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static long? Find(HttpContext context, IServerContent now) => now.Find((string)context.Request.RouteValues["issue"]!);

    private static Task NotFoundAsync(HttpContext context) =>
        Reply.ErrorAsync(context, StatusCodes.Status404NotFound, "Issue Does Not Exist");
}
