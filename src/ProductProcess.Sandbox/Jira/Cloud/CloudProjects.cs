using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>Projects in pages; closed ones only when they are asked for.</summary>
internal sealed class CloudProjects(JiraPresent present)
{
    private const int LargestPage = 100;

    public Task SearchAsync(HttpContext context)
    {
        var states = Query.List(context, "status") ?? ["live"];
        if (states.FirstOrDefault(s => !Enum.TryParse<ProjectState>(s, ignoreCase: true, out _)) is { } unknown)
            return Reply.BadRequestAsync(context, $"The status '{unknown}' is not one of live, archived, deleted.");
        var now = present.Now;
        var workspace = now.View.Workspace;
        var keys = Query.List(context, "keys");
        ClosedProject[] projects =
        [
            .. workspace.Teams.Select(t => new ClosedProject(t, ProjectState.Live)).Concat(workspace.Closed)
                .Where(p => states.Contains(p.State.ToString(), StringComparer.OrdinalIgnoreCase) && keys?.Contains(p.Team.Key) != false)
                .OrderBy(p => p.Team.Key, StringComparer.Ordinal),
        ];
        var withInsight = Query.List(context, "expand")?.Contains("insight") == true;
        var most = Math.Clamp(Query.Number(context, "maxResults", 50), 1, LargestPage);
        return Reply.JsonAsync(context, json => JsonShapes.Page(
            json, projects, Query.Number(context, "startAt", 0), most, (j, p) => ProjectWriter.Write(j, p, now, withInsight)));
    }
}
