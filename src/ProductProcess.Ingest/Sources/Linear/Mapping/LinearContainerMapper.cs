using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>
/// Projects as parents, initiatives as intents. Both may belong to several teams and an item lies in one space: that of the first
/// of its teams by key, for an initiative the first of its first project; where there is none, of the first team that is read.
/// </summary>
internal sealed class LinearContainerMapper(SourceOptions options, LinearTeams teams, LinearKnown known)
{
    private readonly LinearIds _ids = new(options.Name);

    public LinearReading Begin() => new(_ids);

    /// <exception cref="UnreadableException">What an item cannot do without is missing.</exception>
    public ItemRecord Map(LinearProject project, LinearReading reading)
    {
        var status = LinearReading.Required(project.Status?.Id, "The project's status");
        var dates = new LinearDates(_ids, reading)
        {
            Kind = "project",
            StatusId = _ids.Status(status),
            Type = project.Status!.Type,
            Started = project.StartedAt,
            Completed = project.CompletedAt,
            Canceled = project.CanceledAt,
        };
        reading.Seen.Statuses.TryAdd(
            dates.StatusId, new Status(dates.StatusId, project.Status.Name ?? "", LinearStages.OfContainer(project.Status.Type)));
        var item = Item(project.Id, project.SlugId, project.CreatedAt, project.UpdatedAt, LinearTypes.Project(_ids), project.Teams) with
        {
            Title = options.ReadTitles ? project.Name : null,
            Url = options.ReadTitles ? project.Url : null,
            StatusId = dates.StatusId,
            ParentId = project.Initiatives?.Nodes is [{ Id: { } initiative }, ..] ? _ids.Item(initiative) : null,
            ReporterId = reading.Person(project.Creator),
            AssigneeId = reading.Person(project.Lead),
            PriorityId = LinearPriorities.Of(project.Priority, _ids),
            Due = LinearValues.Day(project.TargetDate),
        };
        return new ItemRecord(item, dates.Of(item), [], []);
    }

    /// <exception cref="UnreadableException">What an item cannot do without is missing.</exception>
    public ItemRecord Map(LinearInitiative initiative, LinearReading reading)
    {
        var type = LinearReading.Required(initiative.Status, "The initiative's status").ToLowerInvariant();
        var dates = new LinearDates(_ids, reading)
        {
            Kind = "initiative",
            Type = type,
            Started = initiative.StartedAt,
            Completed = initiative.CompletedAt,
            Canceled = initiative.CanceledAt,
        };
        var own = initiative.Projects?.Nodes is [{ } project, ..] ? project.Teams : null;
        var item = Item(initiative.Id, initiative.SlugId, initiative.CreatedAt, initiative.UpdatedAt, LinearTypes.Initiative(_ids), own) with
        {
            Title = options.ReadTitles ? initiative.Name : null,
            Url = options.ReadTitles ? initiative.Url : null,
            StatusId = dates.Generic(type),
            TeamId = null,
            ParentId = initiative.ParentInitiative?.Id is { } parent ? _ids.Item(parent) : null,
            ReporterId = reading.Person(initiative.Creator),
            AssigneeId = reading.Person(initiative.Owner),
            PriorityId = LinearPriorities.Of(initiative.Priority, _ids),
            Due = LinearValues.Day(initiative.TargetDate),
        };
        return new ItemRecord(item, (dates with { StatusId = item.StatusId }).Of(item), [], []);
    }

    private WorkItem Item(
        string? rawId,
        string? slug,
        DateTimeOffset? created,
        DateTimeOffset? updated,
        ItemType type,
        LinearPage<LinearTeam>? of)
    {
        var team = (teams.Leading(of?.Nodes ?? []) ?? teams.Leading(known.Teams.Values))?.Id;
        var space = LinearReading.Required(team, $"The team of the {type.Name.ToLowerInvariant()}");
        return new WorkItem
        {
            Id = _ids.Item(LinearReading.Required(rawId, "The id")),
            Key = slug is { Length: > 0 } ? slug : rawId!,
            TypeId = type.Id,
            Level = type.Level,
            ProjectId = _ids.Project(space),
            TeamId = _ids.Team(space),
            StatusId = "",
            Created = LinearReading.Required(created, "The creation instant"),
            Updated = LinearReading.Required(updated, "The update instant"),
        };
    }
}
