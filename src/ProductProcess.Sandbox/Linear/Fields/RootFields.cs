using ProductProcess.Sandbox.Linear.Access;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>What can be asked for.</summary>
internal static class RootFields
{
    public static void AddTo(FieldTable table)
    {
        table.Of<LinearRoot>("Query")
            .Add("viewer", r => r.Caller)
            .Add("organization", r => r.Now)
            .Add("rateLimitStatus", r => r.Budget)
            .Add("teams", r => r.Now.Teams)
            .Add("team", (r, a) => r.World.Find<LinearTeam>(a.Text("id")))
            .Add("users", (r, a) => r.Now.Users.Where(u => u.Person.Account.Active || a.YesNo("includeDisabled")))
            .Add("user", (r, a) => r.World.Find<LinearUser>(a.Text("id")))
            .Add("workflowStates", r => r.Now.Teams.SelectMany(t => t.States))
            .Add("workflowState", (r, a) => r.World.Find<LinearState>(a.Text("id")))
            .Add("cycles", r => r.Now.Cycles)
            .Add("cycle", (r, a) => r.World.Find<LinearCycle>(a.Text("id")))
            .Add("projects", r => r.World.Projects)
            .Add("project", (r, a) => r.World.Find<LinearProject>(a.Text("id")))
            .Add("projectStatuses", r => r.Now.ProjectStatuses)
            .Add("projectStatus", (r, a) => r.World.Find<LinearProjectStatus>(a.Text("id")))
            .Add("issueLabels", r => r.Now.Labels)
            .Add("issueLabel", (r, a) => r.World.Find<LinearLabel>(a.Text("id")))
            .Add("issues", r => r.World.Issues)
            .Add("issue", (r, a) => r.World.Find<LinearIssue>(a.Text("id")))
            .Add("issueRelations", r => r.World.Relations)
            .Add("issueRelation", (r, a) => r.World.Find<LinearRelation>(a.Text("id")))
            .Add("comments", r => r.World.Comments)
            .Add("comment", (r, a) => r.World.Find<LinearComment>(a.Text("id")));
        table.Of<LinearBudget>("RateLimitPayload")
            .Add("kind", b => b.Kind)
            .Add("limits", b => b.Buckets);
        table.Of<LeakyBucket>("RateLimitResultPayload")
            .Add("type", b => b.Kind)
            .Add("allowedAmount", b => (double)b.Limit)
            .Add("requestedAmount", b => (double)b.LastAsked)
            .Add("remainingAmount", b => (double)b.Remaining)
            .Add("period", _ => LeakyBucket.Period.TotalMilliseconds)
            .Add("reset", b => (double)b.Reset);
    }
}
