using System.Globalization;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>
/// An issue of either Jira as a work item: the place where the vendor's words stop. Ids are made of the tracker's ids, so
/// mapping the same issue twice gives the same records.
/// </summary>
internal sealed class JiraMapper(SourceOptions options, JiraFieldFinder fields, JiraSite site)
{
    private readonly JiraOmissions _omissions = new(options, fields);
    private readonly JiraHistoryMapper _histories = new(new JiraChangeMapper(new JiraIds(options.Name), fields));

    public JiraReading Begin() => new(new JiraIds(options.Name));

    /// <summary>What was asked for and did not come with an issue.</summary>
    public ItemParts OmittedFrom(JsonElement record) => _omissions.Of(record);

    /// <summary>Throws <see cref="UnreadableException"/> when the issue itself cannot be read; parts are set aside.</summary>
    public ItemRecord Map(
        JiraIssue issue,
        IEnumerable<JiraHistory> histories,
        IEnumerable<JiraComment> comments,
        JiraReading reading,
        List<QuarantinedRecord> quarantined)
    {
        var rawId = JiraReading.Required(issue.Id, "The issue's id");
        var f = issue.Fields ?? throw new UnreadableException("The issue has no fields.");
        var item = new WorkItem
        {
            Id = reading.Ids.Item(rawId),
            Key = JiraReading.Required(issue.Key, "The issue's key"),
            Title = options.ReadTitles ? f.Summary : null,
            TypeId = Type(f.IssueType, reading),
            Level = JiraLevels.Of(f.IssueType!),
            ProjectId = Project(f.Project, reading),
            StatusId = Status(f.Status, reading),
            Created = JiraHistoryMapper.At(f.Created, "The issue's creation"),
            Updated = JiraHistoryMapper.At(f.Updated, "The issue's last update"),
            ParentId = Parent(f, reading.Ids),
            TeamId = Team(f, reading),
            ReporterId = reading.Person(f.Reporter),
            AssigneeId = reading.Person(f.Assignee),
            PriorityId = Named(f.Priority, reading.Ids.Priority),
            ResolutionId = Resolution(f.Resolution, reading),
            SprintIds = Sprints(f, reading),
            LabelIds = [.. (f.Labels ?? []).OfType<string>().Where(l => l.Length > 0).Select(reading.Ids.Label)],
            ComponentIds = [.. (f.Components ?? []).Select(c => c.Id).OfType<string>().Select(reading.Ids.Component)],
            Due = DateOnly.TryParseExact(f.DueDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null,
            Estimate = Estimate(f),
            Flagged = Custom(f, fields.Flagged) is { ValueKind: JsonValueKind.Array } flags && flags.GetArrayLength() > 0,
            RequesterGroupId = Organisation(f, reading.Ids),
            Url = site.Browse(issue.Key!),
        };
        return new ItemRecord(
            item,
            _histories.Map(histories, rawId, reading, quarantined),
            JiraHistoryMapper.Map(comments, rawId, reading, quarantined),
            Links(f, item.Id, reading.Ids));
    }

    private static JsonElement? Custom(JiraIssueFields f, string? id) =>
        id is not null && f.Custom is { } custom && custom.TryGetValue(id, out var value) ? value : null;

    private static string Type(JiraIssueType? type, JiraReading reading)
    {
        var id = reading.Ids.Type(JiraReading.Required(type?.Id, "The issue's type"));
        reading.Seen.Types.TryAdd(id, new ItemType(id, type!.Name ?? "", JiraLevels.Of(type)));
        return id;
    }

    private static string Project(JiraProject? project, JiraReading reading)
    {
        var id = reading.Ids.Project(JiraReading.Required(project?.Id, "The issue's project"));
        reading.Seen.Projects.TryAdd(id, new Project(id, project!.Key ?? "", project.Name ?? ""));
        return id;
    }

    private static string Status(JiraStatus? status, JiraReading reading)
    {
        var id = reading.Ids.Status(JiraReading.Required(status?.Id, "The issue's status"));
        reading.Seen.Statuses.TryAdd(id, new Status(id, status!.Name ?? "", JiraStages.Of(status)));
        return id;
    }

    private static string? Resolution(JiraNamed? resolution, JiraReading reading)
    {
        if (Named(resolution, reading.Ids.Resolution) is not { } id)
            return null;
        reading.Seen.Resolutions.TryAdd(id, new Resolution(id, resolution!.Name ?? "", JiraResolutions.Cancels(resolution.Name)));
        return id;
    }

    private static string? Named(JiraNamed? named, Func<string, string> id) =>
        named?.Id is { Length: > 0 } raw ? id(raw) : null;

    /// <summary>
    /// Parent, where the tracker has one; otherwise the epic link or the link above it, which name their item by its key. An
    /// object in such a field is the form it is edited with, not a key.
    /// </summary>
    private string? Parent(JiraIssueFields f, JiraIds ids)
    {
        if (f.Parent?.Id is { Length: > 0 } parent)
            return ids.Item(parent);
        var key = Key(Custom(f, fields.EpicLink)) ?? Key(Custom(f, fields.ParentLink));
        return key is null ? null : ids.Item(key);
    }

    private static string? Key(JsonElement? field) =>
        field is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } key ? key : null;

    /// <summary>The first of a request's organisations; Cloud sends objects, Data Center may send ids.</summary>
    private string? Organisation(JiraIssueFields f, JiraIds ids)
    {
        if (Custom(f, fields.Organisations) is not { ValueKind: JsonValueKind.Array } all || all.GetArrayLength() == 0)
            return null;
        var first = all[0];
        var raw = first.ValueKind == JsonValueKind.Object ? Text(first, "id") : first.ValueKind is JsonValueKind.String or JsonValueKind.Number ? first.ToString() : null;
        return string.IsNullOrEmpty(raw) ? null : ids.Group(raw);
    }

    private string? Team(JiraIssueFields f, JiraReading reading)
    {
        if (Custom(f, fields.Team) is not { } field)
            return null;
        var (raw, name) = field.ValueKind switch
        {
            JsonValueKind.String or JsonValueKind.Number => (field.ToString(), null),
            JsonValueKind.Object => (Text(field, "id"), Text(field, "name") ?? Text(field, "title")),
            _ => (null, null),
        };
        if (string.IsNullOrEmpty(raw))
            return null;
        var id = reading.Ids.Team(raw);
        reading.Seen.Teams.TryAdd(id, new Team(id, name ?? raw));
        return id;
    }

    private static string? Text(JsonElement record, string property) =>
        record.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;

    private List<string> Sprints(JiraIssueFields f, JiraReading reading)
    {
        var found = new List<string>();
        if (Custom(f, fields.Sprint) is not { } field)
            return found;
        foreach (var raw in JiraSprints.In(field))
        {
            var sprint = JiraSprints.Of(raw, reading.Ids);
            reading.Seen.Sprints[sprint.Id] = sprint;
            found.Add(sprint.Id);
        }

        return found;
    }

    private double? Estimate(JiraIssueFields f)
    {
        foreach (var id in fields.Points)
        {
            if (Custom(f, id) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var points) && double.IsFinite(points))
                return points;
        }

        return null;
    }

    private static List<Link> Links(JiraIssueFields f, string itemId, JiraIds ids)
    {
        var links = new List<Link>();
        foreach (var link in f.IssueLinks ?? [])
        {
            if (link.Id is not { Length: > 0 } raw || (link.OutwardIssue ?? link.InwardIssue)?.Id is not { Length: > 0 } other)
                continue;
            var (kind, turned) = JiraLinks.Of(link.Type);
            // The outward issue is the object of the outward phrase: this item "blocks" it.
            var subject = (link.OutwardIssue is not null) != turned;
            links.Add(subject
                ? new Link(ids.Link(raw), itemId, ids.Item(other), kind)
                : new Link(ids.Link(raw), ids.Item(other), itemId, kind));
        }

        return links;
    }
}
