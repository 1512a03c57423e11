using System.Globalization;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

/// <summary>Turns a told item into the records a tracker would give.</summary>
internal static class TaleRecords
{
    public static WorkItem Item(Tale tale) => new()
    {
        Id = World.Id("item", tale.Key),
        Key = tale.Key,
        Title = tale.Title,
        TypeId = World.Id("type", tale.Type),
        Level = tale.Level,
        ProjectId = World.Id("project", tale.Project),
        StatusId = World.Id("status", tale.Now(ChangeField.Status)),
        Created = DateTimeOffset.FromUnixTimeMilliseconds(tale.Created),
        Updated = DateTimeOffset.FromUnixTimeMilliseconds(tale.Created),
        ParentId = One("item", tale.Now(ChangeField.Parent)),
        TeamId = One("team", tale.Team),
        ReporterId = One("person", tale.Reporter),
        RequesterGroupId = One("group", tale.Group),
        AssigneeId = One("person", tale.Now(ChangeField.Assignee)),
        ResolutionId = One("resolution", tale.Now(ChangeField.Resolution)),
        PriorityId = One("priority", tale.Now(ChangeField.Priority)),
        Due = tale.Now(ChangeField.Due) is { Length: > 0 } due ? DateOnly.ParseExact(due, "O", CultureInfo.InvariantCulture) : null,
        Flagged = tale.Now(ChangeField.Flag).Length > 0,
        ComponentIds = [.. tale.Components.Select(c => World.Id("component", c))],
        LabelIds = [.. IdSet.Members(tale.Now(ChangeField.Labels)).Select(l => World.Id("label", l))],
        SprintIds = [.. IdSet.Members(tale.Now(ChangeField.Sprint)).Select(s => World.Id("sprint", s))],
    };

    public static IEnumerable<HistoryEntry> Entries(Tale tale) => tale.Moments.Select(m => new HistoryEntry(
        World.Id("history", $"{tale.Key}.{m.Order.ToString("D4", CultureInfo.InvariantCulture)}"),
        World.Id("item", tale.Key),
        DateTimeOffset.FromUnixTimeMilliseconds(m.At),
        One("person", m.By),
        m.Migration
            ? [new Change(ChangeField.Workflow, "Workflow", null, null), Change(m)]
            : [Change(m)]));

    public static IEnumerable<Comment> Comments(Tale tale) => tale.Comments.Select((c, i) => new Comment(
        World.Id("comment", $"{tale.Key}.{i:D4}"),
        World.Id("item", tale.Key),
        DateTimeOffset.FromUnixTimeMilliseconds(c.At),
        One("person", c.By),
        10));

    private static Change Change(Moment m) =>
        new(m.Field, m.Field.ToString(), Value(m.Field, m.From), Value(m.Field, m.To));

    private static string? Value(ChangeField field, string value) => field switch
    {
        ChangeField.Sprint => IdSet.Of(IdSet.Members(value).Select(s => World.Id("sprint", s))),
        ChangeField.Labels => IdSet.Of(IdSet.Members(value).Select(l => World.Id("label", l))),
        ChangeField.Status => One("status", value),
        ChangeField.Team => One("team", value),
        ChangeField.Project => One("project", value),
        ChangeField.Assignee => One("person", value),
        ChangeField.Parent => One("item", value),
        ChangeField.Resolution => One("resolution", value),
        ChangeField.Priority => One("priority", value),
        ChangeField.Link => value.Length == 0 ? null : value.Split(' ') is [var kind, var key] ? $"{kind} {World.Id("item", key)}" : value,
        ChangeField.Due or ChangeField.Flag => value.Length == 0 ? null : value,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static string? One(string kind, string? name) => string.IsNullOrEmpty(name) ? null : World.Id(kind, name);
}
