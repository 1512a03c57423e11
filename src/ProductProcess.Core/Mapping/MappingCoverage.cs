namespace ProductProcess.Core.Mapping;

/// <summary>How far the mapping of one source reaches. What nobody mapped is shown as a share, never forced.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Hash">Of its mapping; empty where it has none of its own.</param>
/// <param name="Shares">One for each way that occurs, in the order in which things are decided.</param>
public sealed record MappingCoverage(string Source, string Hash, IReadOnlyList<MappingShare> Shares)
{
    /// <summary>How many and out of how many; (0, 0) where nothing of it occurs.</summary>
    public (int Count, int Total) Of(string what, string by)
    {
        var all = Shares.Where(share => share.Of == what).ToArray();
        return (all.FirstOrDefault(share => share.By == by)?.Count ?? 0, all.FirstOrDefault()?.Total ?? 0);
    }
}
