using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>Accounts: the one that asks, all of them, and some by id.</summary>
internal sealed class CloudPeople(JiraPresent present)
{
    private const int LargestPage = 1000;
    private const int UsualPage = 50;
    private const int LargestBulk = 200;
    private const int UsualBulk = 10;

    public Task MyselfAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("self", $"{present.Address.Base}/rest/api/3/user?accountId=c0ac40000000000000000000");
        json.WriteString("accountId", "c0ac40000000000000000000");
        json.WriteString("accountType", "atlassian");
        json.WriteString("emailAddress", SandboxServer.Email);
        json.WriteString("displayName", "Coach");
        json.WriteBoolean("active", true);
        json.WriteString("timeZone", present.Now.View.Workspace.Zone.Id);
        json.WriteString("locale", "en_US");
        json.WriteEndObject();
    });

    /// <summary>Everybody, those who left as well, as a bare list.</summary>
    public Task SearchAsync(HttpContext context)
    {
        var pieces = present.Now.Pieces;
        var most = Math.Clamp(Query.Number(context, "maxResults", UsualPage), 1, LargestPage);
        var page = pieces.Workspace.People.Skip(Query.Number(context, "startAt", 0)).Take(most);
        return Reply.JsonAsync(context, json => JsonShapes.List(json, page.Select(p => pieces.People[p.Id])));
    }

    public Task BulkAsync(HttpContext context)
    {
        if (!context.Request.Query.TryGetValue("accountId", out var asked) || asked.Count > LargestBulk)
            return Reply.BadRequestAsync(context, $"From 1 to {LargestBulk} accountId parameters are accepted.");
        var pieces = present.Now.Pieces;
        var ids = asked.ToHashSet(StringComparer.Ordinal);
        SimulatedPerson[] people = [.. pieces.Workspace.People.Where(p => ids.Contains(p.Id))];
        var most = Math.Clamp(Query.Number(context, "maxResults", UsualBulk), 1, LargestBulk);
        return Reply.JsonAsync(context, json => JsonShapes.Page(
            json, people, Query.Number(context, "startAt", 0), most, (j, p) => j.WriteRawValue(pieces.People[p.Id], skipInputValidation: true)));
    }
}
