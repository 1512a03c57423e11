using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>A log whose statuses, types, teams, requester groups and priorities mean what the mappings say.</summary>
/// <param name="Log">The same items and changes, with other meanings.</param>
/// <param name="Coverage">How far the mapping of each source reaches, in the order of their names.</param>
public sealed record MappedLog(WorkLog Log, IReadOnlyList<MappingCoverage> Coverage)
{
    public static IReadOnlyDictionary<string, WorkMapping> NoMappings { get; } = new Dictionary<string, WorkMapping>(StringComparer.Ordinal);

    /// <summary>Applies a mapping to each source; sources without one get the defaults. The log given stays as it is.</summary>
    /// <param name="log">As the store keeps it.</param>
    /// <param name="bySource">Mappings by name of source.</param>
    public static MappedLog Of(WorkLog log, IReadOnlyDictionary<string, WorkMapping> bySource)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(bySource);
        var sources = new MappedSources(log, bySource);
        var shares = new ShareCounter(sources.Count);
        log = new StageMapper(sources, log).Map(shares);
        log = new TypeMapper(sources, log).Map(shares);
        log = new TeamMapper(sources, log).Map(shares);
        log = new RequesterMapper(sources, log).Map(shares);
        log = new RoadmapMapper(sources, log).Map(shares);
        log = PriorityMapper.Map(sources, log);
        var coverage = sources.Names
            .Select((name, at) => new MappingCoverage(name, sources.Mappings[at].Hash, shares.Of(at)))
            .OrderBy(one => one.Source, StringComparer.Ordinal);
        return new MappedLog(log, [.. coverage]);
    }
}
