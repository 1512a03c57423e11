using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>
/// Linear knows no types; what a thing is stands in. A sub-issue is a part, counted with the issue above it; a team that uses
/// issues with sub-issues like epics may say so in a mapping.
/// </summary>
internal static class LinearTypes
{
    public static IEnumerable<ItemType> All(LinearIds ids) => [Issue(ids), SubIssue(ids), Project(ids), Initiative(ids)];

    public static ItemType Issue(LinearIds ids) => new(ids.Type("issue"), "Issue", ItemLevel.Leaf);

    public static ItemType SubIssue(LinearIds ids) => new(ids.Type("sub-issue"), "Sub-issue", ItemLevel.Part);

    public static ItemType Project(LinearIds ids) => new(ids.Type("project"), "Project", ItemLevel.Parent);

    public static ItemType Initiative(LinearIds ids) => new(ids.Type("initiative"), "Initiative", ItemLevel.Intent);
}
