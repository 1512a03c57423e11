using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Run;

/// <summary>What a run is asked for: which sources, which scope of them, which period, and where to put it.</summary>
internal sealed record BriefingRequest
{
    public required IReadOnlyList<SourceOptions> Sources { get; init; }

    /// <summary>What the words of the sources mean, by name of source; a source without one gets the defaults.</summary>
    public IReadOnlyDictionary<string, WorkMapping> Mappings { get; init; } = MappedLog.NoMappings;

    /// <summary>What is asked.</summary>
    public required RuleSet Rules { get; init; }

    public required ScopeRequest Scope { get; init; }

    public required Period Period { get; init; }

    /// <summary>Folder of the briefings.</summary>
    public required string Output { get; init; }

    /// <summary>False where the caller has synced already.</summary>
    public bool Sync { get; init; } = true;
}
