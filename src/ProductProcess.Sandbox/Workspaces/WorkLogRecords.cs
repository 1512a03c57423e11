using System.Globalization;
using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>Writes a view of a workspace as records of work, with prefixed ids.</summary>
internal sealed class WorkLogRecords(string source, WorkspaceView view)
{
    public WorkLog Build()
    {
        var workspace = view.Workspace;
        var stories = Stories().ToList();
        return new WorkLogBuilder()
            .Add(workspace.Statuses.Select(s => s with { Id = Id("status", s.Id) }))
            .Add(Workflow.Types.Select(t => t with { Id = Id("type", t.Id) }))
            .Add(Workflow.Priorities.Select(p => p with { Id = Id("priority", p.Id) }))
            .Add(Workflow.Resolutions.Select(r => r with { Id = Id("resolution", r.Id) }))
            .Add(workspace.People.Select(p => p.Account with { Id = Id("person", p.Id) }))
            .Add(workspace.Teams.Select(t => new Team(Id("team", t.Id), t.Name)))
            .Add(workspace.Teams.Select(t => new Project(Id("project", t.ProjectId), t.Key, t.Name)))
            .Add(Sprints())
            .Add(stories.Select(story => story.Item))
            .Add(stories.SelectMany(story => story.Entries))
            .Add(stories.SelectMany(story => story.Comments))
            .Add(view.Links.Select(l => new Link(Id("link", Text(l.Id)), Id("item", Text(l.Item)), Id("item", Text(l.Other)), l.Kind)))
            .Build();
    }

    public IEnumerable<Sprint> Sprints() => view.Sprints.Select(ToSprint);

    /// <summary>Each item with what happened to it.</summary>
    public IEnumerable<(WorkItem Item, HistoryEntry[] Entries, Comment[] Comments)> Stories() => view.Items.Select(item => (
        ToItem(item),
        item.Item.Entries.Take(item.Entries).Select(entry => ToHistory(item, entry)).ToArray(),
        item.Item.Comments.Take(item.Comments).Select(comment => ToComment(item, comment)).ToArray()));

    private WorkItem ToItem(ItemView view)
    {
        var (item, state) = (view.Item, view.State);
        return new WorkItem
        {
            Id = Id("item", Text(item.Id)),
            Key = item.Key,
            Title = item.Title,
            TypeId = Id("type", item.Type.Id),
            Level = item.Type.Level,
            ProjectId = Id("project", item.Team.ProjectId),
            StatusId = Id("status", state.Status),
            Created = Instant(item.Created),
            Updated = Instant(view.Updated),
            ParentId = OptionalId("item", ParentOf(view)),
            TeamId = Id("team", item.Team.Id),
            ReporterId = Id("person", item.Reporter),
            AssigneeId = OptionalId("person", state.Assignee),
            PriorityId = Id("priority", state.Priority),
            ResolutionId = OptionalId("resolution", state.Resolution),
            SprintIds = Ids("sprint", state.Sprints),
            LabelIds = Ids("label", state.Labels),
            ComponentIds = Ids("component", state.Components),
            Due = state.Due is { } due ? DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Estimate = state.Estimate is { } estimate ? double.Parse(estimate, CultureInfo.InvariantCulture) : null,
            Flagged = state.Flag is not null,
        };
    }

    private HistoryEntry ToHistory(ItemView view, ItemEntry entry) => new(
        Id("history", Text(entry.Id)),
        Id("item", Text(view.Item.Id)),
        Instant(entry.At),
        Id("person", entry.Actor),
        [.. entry.Changes.Select(c => new Change(c.Field, c.Field.ToString(), Value(c.Field, c.From), Value(c.Field, c.To)))]);

    private Comment ToComment(ItemView view, ItemComment comment) => new(
        Id("comment", Text(comment.Id)),
        Id("item", Text(view.Item.Id)),
        Instant(comment.At),
        Id("person", comment.Author),
        comment.Text.Length);

    private Sprint ToSprint(SimulatedSprint sprint)
    {
        var state = sprint.StateAt(view.At);
        return new Sprint
        {
            Id = Id("sprint", sprint.Id),
            Name = sprint.Name,
            State = state,
            Activated = state == SprintState.Future ? null : Instant(sprint.Started!.Value),
            PlannedEnd = state == SprintState.Future ? null : Instant(sprint.PlannedEnd!.Value),
            Completed = state == SprintState.Closed ? Instant(sprint.Completed!.Value) : null,
            BoardId = Id("board", Text(sprint.BoardId)),
        };
    }

    private string? Value(ChangeField field, string? raw) => (field, raw) switch
    {
        (ChangeField.Sprint, _) => IdSet.Of(Ids("sprint", raw ?? "")),
        (ChangeField.Labels, _) => IdSet.Of(Ids("label", raw ?? "")),
        (ChangeField.Components, _) => IdSet.Of(Ids("component", raw ?? "")),
        (_, null or "") => raw,
        (ChangeField.Status, _) => Id("status", raw),
        (ChangeField.Assignee, _) => Id("person", raw),
        (ChangeField.Priority, _) => Id("priority", raw),
        (ChangeField.Resolution, _) => Id("resolution", raw),
        (ChangeField.Parent, _) => Id("item", raw),
        (ChangeField.Project, _) => Id("project", raw),
        // Jira tells flags by the id of their option and links by the key of the other item.
        (ChangeField.Flag, _) => $"[{Workflow.FlagId}]",
        (ChangeField.Link, _) => $"blocks {Id("item", view.KeyOf(LinkText.Other(raw)))}",
        _ => raw,
    };

    /// <summary>A parent that is not shown is no parent.</summary>
    private string? ParentOf(ItemView item) => view.ParentOf(item) is { } parent ? Text(parent.Item.Id) : null;

    private string[] Ids(string kind, string set) => Array.ConvertAll(IdSet.Members(set), raw => Id(kind, raw));

    private string? OptionalId(string kind, string? raw) => raw is null ? null : Id(kind, raw);

    private string Id(string kind, string raw) => EntityId.Of(source, kind, raw);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(long at) => DateTimeOffset.FromUnixTimeMilliseconds(at);
}
