using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>Issues, their comments and relations.</summary>
internal static class IssueFields
{
    private static readonly string[] Priorities = ["No priority", "Urgent", "High", "Medium", "Low"];

    public static void AddTo(FieldTable table)
    {
        var issue = table.Of<LinearIssue>("Issue").AddNode(i => i);
        AddValues(issue);
        AddDates(issue);
        AddConnections(issue);
        table.Of<LinearComment>("Comment").AddNode(c => c)
            .Add("body", c => c.Body)
            .Add("user", c => c.User)
            .Add("botActor", c => c.Bot)
            .Add("issue", c => c.Issue)
            .Add("issueId", c => c.Issue?.Id)
            .Add("project", c => c.Project)
            .Add("projectId", c => c.Project?.Id)
            .Add("url", c => $"{c.Issue?.Url ?? c.Project?.Url}#comment-{c.Id[..8]}");
        table.Of<LinearRelation>("IssueRelation").AddNode(r => r)
            .Add("type", r => r.Type)
            .Add("issue", r => r.Issue)
            .Add("relatedIssue", r => r.Related);
    }

    private static void AddValues(TypeFields<LinearIssue> issue) => issue
        .Add("identifier", i => i.Values.Identifier)
        .Add("previousIdentifiers", i => i.Replay.PreviousIdentifiers)
        .Add("number", i => (double)i.Number)
        .Add("title", i => i.View.Item.Title)
        .Add("priority", i => (double)i.Values.Priority)
        .Add("priorityLabel", i => Priorities[i.Values.Priority])
        .Add("estimate", i => i.Values.Estimate)
        .Add("dueDate", i => i.Values.Due)
        .Add("state", i => i.Values.State)
        .Add("team", i => i.Values.Team)
        .Add("assignee", i => i.Values.Assignee)
        .Add("creator", i => i.Creator)
        .Add("botActor", i => i.Bot)
        .Add("cycle", i => i.Values.Cycle)
        .Add("project", i => i.Values.Project)
        .Add("parent", i => i.Values.Parent)
        .Add("labelIds", i => i.Values.Labels.Select(l => l.Id))
        .Add("url", i => i.Url)
        .Add("branchName", i => i.Values.Identifier.ToLowerInvariant());

    private static void AddDates(TypeFields<LinearIssue> issue) => issue
        .Add("startedAt", i => Instant.Of(i.Replay.Dates.Started))
        .Add("completedAt", i => Instant.Of(i.Replay.Dates.Completed))
        .Add("canceledAt", i => Instant.Of(i.Replay.Dates.Canceled))
        .Add("autoArchivedAt", i => Instant.Of(i.Archived))
        .Add("addedToCycleAt", i => Instant.Of(i.Replay.Dates.AddedToCycle))
        .Add("addedToProjectAt", i => Instant.Of(i.Replay.Dates.AddedToProject))
        .Add("addedToTeamAt", i => Instant.Of(i.Replay.Dates.AddedToTeam));

    private static void AddConnections(TypeFields<LinearIssue> issue) => issue
        .Add("labels", i => i.Values.Labels)
        .Add("comments", i => i.Comments)
        .Add("children", i => i.Children)
        .Add("relations", i => i.Relations)
        .Add("inverseRelations", i => i.InverseRelations)
        .Add("history", i => i.Replay.History)
        .Add("stateHistory", i => i.Replay.Spans);
}
