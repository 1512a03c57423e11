using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>What a site says of itself, and its lists.</summary>
internal sealed class CloudLists(JiraPresent present, TimeProvider time)
{
    private const int MostProjects = 100;

    private static readonly Version Version = new(1001, 0, 0);

    public Task ServerInfoAsync(HttpContext context)
    {
        var workspace = present.Now.View.Workspace;
        var info = new JiraServerInfo
        {
            Site = present.Address.Base,
            Title = workspace.Title,
            Version = Version,
            Zone = workspace.Zone,
            Built = workspace.From,
            Now = time.GetUtcNow(),
            IsCloud = true,
        };
        return Reply.JsonAsync(context, info.Write);
    }

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

    public static Task FieldsAsync(HttpContext context) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartArray();
        foreach (var field in JiraFields.Cloud.All)
            JiraFields.Write(json, field);
        json.WriteEndArray();
    });

    public Task StatusesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Statuses);

    public Task PrioritiesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Priorities);

    public Task ResolutionsAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Resolutions);

    public Task TypesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Types);

    public Task ProjectsAsync(HttpContext context)
    {
        var pieces = present.Now.Pieces;
        SimulatedTeam[] teams = [.. present.Now.View.Workspace.Teams.OrderBy(t => t.Key, StringComparer.Ordinal)];
        var most = Math.Clamp(Query.Number(context, "maxResults", 50), 1, MostProjects);
        return Reply.JsonAsync(context, json => JsonShapes.Page(
            json, teams, Query.Number(context, "startAt", 0), most, (j, t) => j.WriteRawValue(pieces.Projects[t.ProjectId], skipInputValidation: true)));
    }

    private static Task ListAsync(HttpContext context, IReadOnlyDictionary<string, byte[]> pieces) =>
        Reply.JsonAsync(context, json => JsonShapes.List(json, pieces.Values));
}
