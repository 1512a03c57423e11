using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;
using ProductProcess.Ingest.Sources.Mapping;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>Issues in our words. Linear's own words end here.</summary>
internal sealed class LinearMapper(SourceOptions options, LinearKnown known)
{
    private readonly LinearIds _ids = new(options.Name);

    public LinearReading Begin() => new(_ids);

    /// <exception cref="UnreadableException">What an item cannot do without is missing.</exception>
    public ItemRecord Map(LinearIssue issue, LinearParts parts, LinearReading reading, List<QuarantinedRecord> quarantined)
    {
        var item = Item(issue, parts, reading);
        if (parts.HistoryRefused)
        {
            quarantined.Add(new QuarantinedRecord(
                "history", issue.Id!, issue.Id!, "The tracker refuses the item's history; its statuses come from its spans, without actors.",
                null, item.Updated.ToUnixTimeMilliseconds(), Again: true));
        }

        return new ItemRecord(
            item,
            new LinearHistoryMapper(known, reading, quarantined).Map(issue, parts),
            Comments(issue, parts, reading, quarantined),
            LinearRelations.Of(item.Id, parts, _ids));
    }

    private WorkItem Item(LinearIssue issue, LinearParts parts, LinearReading reading)
    {
        var (team, type) = (Team(issue, reading), issue.Parent?.Id is null ? LinearTypes.Issue(_ids) : LinearTypes.SubIssue(_ids));
        var key = LinearReading.Required(issue.Identifier, "The issue's identifier");
        var above = issue.Parent?.Id ?? issue.Project?.Id;
        return new WorkItem
        {
            Id = _ids.Item(LinearReading.Required(issue.Id, "The issue's id")),
            Key = key,
            Title = options.ReadTitles ? issue.Title : null,
            TypeId = type.Id,
            Level = type.Level,
            ProjectId = _ids.Project(team),
            TeamId = _ids.Team(team),
            StatusId = Status(issue, reading),
            Created = LinearReading.Required(issue.CreatedAt, "The issue's creation instant"),
            Updated = LinearReading.Required(issue.UpdatedAt, "The issue's update instant"),
            ParentId = above is null ? null : _ids.Item(above),
            ReporterId = reading.Person(issue.Creator) ?? reading.Person(issue.AsksRequester)
                ?? reading.Outsider(issue.ExternalUserCreator) ?? reading.Outsider(issue.AsksExternalUserRequester) ?? reading.Bot(issue.BotActor),
            RequesterGroupId = RequesterGroup(issue),
            AssigneeId = reading.Person(issue.Assignee),
            PriorityId = LinearPriorities.Of(issue.Priority, _ids),
            SprintIds = issue.Cycle?.Id is { } cycle ? [_ids.Sprint(cycle)] : [],
            LabelIds = [.. (issue.LabelIds ?? []).Select(raw => _ids.Label(known.Labels.GetValueOrDefault(raw, raw)))],
            Due = LinearValues.Day(issue.DueDate),
            Estimate = LinearValues.Number(issue.Estimate),
            Url = Url(issue.Url, key),
        };
    }

    private string Team(LinearIssue issue, LinearReading reading)
    {
        var raw = LinearReading.Required(issue.Team?.Id, "The issue's team");
        var key = issue.Team!.Key ?? "";
        reading.Seen.Teams.TryAdd(_ids.Team(raw), new Team(_ids.Team(raw), issue.Team.Name ?? key));
        reading.Seen.Projects.TryAdd(_ids.Project(raw), new Project(_ids.Project(raw), key, issue.Team.Name ?? key));
        return raw;
    }

    private string Status(LinearIssue issue, LinearReading reading)
    {
        var id = _ids.Status(LinearReading.Required(issue.State?.Id, "The issue's status"));
        reading.Seen.Statuses.TryAdd(id, new Status(id, issue.State!.Name ?? "", LinearStages.Of(issue.State)));
        return id;
    }

    /// <summary>Where the ask came from: a customer, Linear Asks, or the tool it was filed with.</summary>
    private string? RequesterGroup(LinearIssue issue)
    {
        if (issue.Needs?.Nodes?.FirstOrDefault(n => n.Customer?.Id is not null)?.Customer?.Id is { } customer)
            return _ids.Group($"customer-{customer}");
        if (issue.AsksRequester?.Id is not null || issue.AsksExternalUserRequester?.Id is not null)
            return _ids.Group("asks");
        return issue.IntegrationSourceType is { Length: > 0 } type ? _ids.Group(type) : null;
    }

    /// <summary>Linear ends its addresses with the title in small letters; the key is enough to open them.</summary>
    private static string? Url(string? url, string key)
    {
        var end = url?.IndexOf($"/{key}/", StringComparison.Ordinal) ?? -1;
        return end < 0 ? url : url![..(end + key.Length + 1)];
    }

    private List<Comment> Comments(
        LinearIssue issue,
        LinearParts parts,
        LinearReading reading,
        List<QuarantinedRecord> quarantined)
    {
        var comments = new Dictionary<string, Comment>(StringComparer.Ordinal);
        foreach (var comment in parts.Comments)
        {
            if (comment is { Id: { Length: > 0 } raw, CreatedAt: { } at })
            {
                var author = reading.Person(comment.User) ?? reading.Outsider(comment.ExternalUser) ?? reading.Bot(comment.BotActor);
                comments[raw] = new Comment(_ids.Comment(raw), _ids.Item(issue.Id!), at, author, -1);
                continue;
            }

            var payload = JsonSerializer.SerializeToElement(comment, LinearJson.Default.LinearComment);
            quarantined.Add(new QuarantinedRecord(
                "comment", comment.Id ?? $"{issue.Id}#{quarantined.Count}", issue.Id!, "A comment has no id or no instant.", PayloadText.Of(payload)));
        }

        return [.. comments.Values.OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }
}
