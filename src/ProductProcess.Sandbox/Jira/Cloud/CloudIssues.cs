using System.Globalization;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>Issues by id, one or many. They come from the issue store: no index stands between.</summary>
internal sealed class CloudIssues(JiraPresent present, SandboxFaults faults)
{
    private const int MostFetched = 100;

    /// <summary>As many when nothing long is asked for.</summary>
    private const int MostFetchedLight = 1000;
    private const int MostFieldsLight = 100;

    private static readonly string[] LongFields = ["comment", "worklog", "attachment"];
    private static readonly string[] LongExpands = ["changelog", "editmeta", "operations", "renderedFields", "transitions", "versionedRepresentations"];

    public Task IssueAsync(HttpContext context)
    {
        var now = present.Now;
        if (now.View.Find((string)context.Request.RouteValues["issue"]!) is not { } item)
            return CloudHistory.NotFoundAsync(context);
        var fields = new FieldSelection(Query.List(context, "fields") ?? ["*all"]);
        var withHistory = Query.List(context, "expand")?.Contains("changelog") == true;
        return Reply.JsonAsync(context, json => now.Issues.Write(json, item, fields, withHistory ? RecentHistory.Of(now, item, faults.Histories) : null));
    }

    /// <summary>What is not found is left out; what is, comes by ascending id.</summary>
    public async Task BulkFetchAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context) is not { } body || body.List("issueIdsOrKeys") is not { } asked)
        {
            await CloudSearch.BadPayloadAsync(context);
            return;
        }

        var names = body.List("fields");
        var expand = body.List("expand") ?? [];
        var most = IsLight(names, expand) ? MostFetchedLight : MostFetched;
        if (asked.Count > most)
        {
            await Reply.BadRequestAsync(context, $"The issueIdsOrKeys parameter accepts at most {most} issues.");
            return;
        }

        var now = present.Now;
        var fields = new FieldSelection([.. names ?? ["*navigable"], .. faults.Search.MissingFields.Select(f => "-" + f)]);
        var withHistory = expand.Contains("changelog");
        var found = asked.Select(now.View.Find).OfType<ItemView>().Distinct().OrderBy(i => i.Item.Id).ToLookup(_ => faults.Search.FailsIssue());
        await Reply.JsonAsync(context, json => JsonShapes.Issues(
            json,
            j =>
            {
                foreach (var item in found[false])
                    now.Issues.Write(j, item, fields, withHistory ? RecentHistory.Of(now, item, faults.Histories) : null);
            },
            found[true].Select(i => i.Item.Id.ToString(CultureInfo.InvariantCulture))));
    }

    private static bool IsLight(IReadOnlyList<string>? fields, IReadOnlyList<string> expand) =>
        fields is { Count: > 0 and <= MostFieldsLight }
        && !fields.Any(f => f.StartsWith('*') || f.StartsWith('-') || LongFields.Contains(f))
        && !expand.Any(LongExpands.Contains);
}
