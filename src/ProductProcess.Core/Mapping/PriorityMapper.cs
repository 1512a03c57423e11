using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>Puts priorities in order and tells which of them mean "now, before anything else".</summary>
internal static class PriorityMapper
{
    public static WorkLog Map(MappedSources sources, WorkLog log) => log with
    {
        Priorities = [.. log.Priorities.Select(priority =>
        {
            var entry = Named.Find(sources.MappingOf(priority.Id).Priorities, e => e.Priority, priority.Id, priority.Name);
            return priority with
            {
                Rank = entry?.Rank ?? priority.Rank,
                Urgent = entry?.Urgent ?? PriorityWords.SaysUrgent(priority.Name),
            };
        })],
    };
}
