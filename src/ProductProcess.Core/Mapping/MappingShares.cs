namespace ProductProcess.Core.Mapping;

/// <summary>What a mapping's coverage counts, and by which ways.</summary>
public static class MappingShares
{
    /// <summary>Statuses that occur in the log.</summary>
    public const string Statuses = "statuses";

    /// <summary>Items by how the stage of their present status is known.</summary>
    public const string ItemStages = "items-by-stage";

    /// <summary>Leaves by how their kind of work is known.</summary>
    public const string ItemKinds = "items-by-kind";

    /// <summary>Leaves by where their team comes from.</summary>
    public const string Teams = "items-by-team";

    /// <summary>Leaves by where the group that asked comes from.</summary>
    public const string Requesters = "items-by-requester";

    /// <summary>Leaves that are on the roadmap, are not, or cannot be told.</summary>
    public const string Roadmap = "items-by-roadmap";

    public const string ByMapping = "mapping";
    public const string ByDefault = "default";
    public const string Unmapped = "unmapped";
}
