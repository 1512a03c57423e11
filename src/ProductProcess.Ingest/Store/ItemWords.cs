using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>Every text of an item that is stored as a word, so that those of a whole page can be learned at once.</summary>
internal static class ItemWords
{
    public static IEnumerable<string?> Of(ItemRecord record) =>
        Of(record.Item).Concat(record.History.SelectMany(Of)).Concat(record.Comments.Select(c => c.AuthorId)).Concat(record.Links.SelectMany(Of));

    private static string?[] Of(WorkItem item) =>
    [
        item.Id, item.TypeId, item.ProjectId, item.TeamId, item.StatusId, item.AssigneeId, item.ReporterId,
        item.RequesterGroupId, item.PriorityId, item.ResolutionId, item.ParentId, IdSet.Of(item.SprintIds),
        IdSet.Of(item.LabelIds), IdSet.Of(item.ComponentIds),
    ];

    private static IEnumerable<string?> Of(HistoryEntry entry) => entry.Changes
        .SelectMany(change => (string?[])[change.FieldName, change.From, change.To, change.FromText, change.ToText])
        .Prepend(entry.ActorId);

    private static string[] Of(Link link) => [link.Id, link.ItemId, link.OtherId];
}
