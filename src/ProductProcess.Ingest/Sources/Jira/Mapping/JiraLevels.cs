using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>How high a type stands. Data Center tells no hierarchy, so there the name "Epic" decides.</summary>
internal static class JiraLevels
{
    public static ItemLevel Of(JiraIssueType type) => type switch
    {
        { Subtask: true } or { HierarchyLevel: < 0 } => ItemLevel.Part,
        { HierarchyLevel: >= 2 } => ItemLevel.Intent,
        { HierarchyLevel: 1 } => ItemLevel.Parent,
        _ when "Epic".Equals(type.Name, StringComparison.OrdinalIgnoreCase) => ItemLevel.Parent,
        _ => ItemLevel.Leaf,
    };
}
