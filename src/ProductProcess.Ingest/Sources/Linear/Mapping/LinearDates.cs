using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>
/// The life of a project or an initiative, from the instants it carries: Linear documents no history of their statuses. What they
/// do not tell, such as when a project was paused, is dated by the latest update: no later than that it happened.
/// </summary>
internal sealed record LinearDates(LinearIds Ids, LinearReading Reading)
{
    /// <summary>project or initiative: part of the ids of statuses that stand in.</summary>
    public required string Kind { get; init; }

    /// <summary>The status it has now.</summary>
    public string StatusId { get; init; } = "";

    /// <summary>The type of that status.</summary>
    public string? Type { get; init; }

    public DateTimeOffset? Started { get; init; }

    public DateTimeOffset? Completed { get; init; }

    public DateTimeOffset? Canceled { get; init; }

    public IReadOnlyList<HistoryEntry> Of(WorkItem item)
    {
        var entries = new List<HistoryEntry>();
        var (status, type) = (Generic("planned"), "planned");
        foreach (var (at, next) in Steps())
        {
            var to = next == Now ? StatusId : Generic(next);
            entries.Add(Entry(item, next, at, status, to));
            (status, type) = (to, next);
        }

        if (entries.Count > 0 && type != Now)
            entries.Add(Entry(item, "now", item.Updated > entries[^1].At ? item.Updated : entries[^1].At, status, StatusId));
        return entries;
    }

    /// <summary>A status of this type that stands in where Linear does not tell which one it was.</summary>
    public string Generic(string type)
    {
        var id = Ids.Status($"{Kind}-{type}");
        Reading.Seen.Statuses.TryAdd(id, new Status(id, char.ToUpperInvariant(type[0]) + type[1..], LinearStages.OfContainer(type)));
        return id;
    }

    /// <summary>"active" is what initiatives call "started".</summary>
    private string Now => Type is "active" ? "started" : Type ?? "";

    private IEnumerable<(DateTimeOffset At, string Type)> Steps() =>
        new (DateTimeOffset? At, string Type)[] { (Started, "started"), (Completed, "completed"), (Canceled, "canceled") }
            .Where(step => step.At is not null)
            .Select(step => (step.At!.Value, step.Type))
            .OrderBy(step => step.Value);

    private HistoryEntry Entry(WorkItem item, string step, DateTimeOffset at, string from, string to) => new(
        Ids.History($"{EntityId.Raw(item.Id)}-{step}"), item.Id, at, null, [new Change(ChangeField.Status, "status", from, to)]);
}
