using ProductProcess.App.Settings;
using ProductProcess.Core.Mapping;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Insight;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Doctor;

/// <summary>One source: what its settings say, what the tracker answered, and what the store holds of it.</summary>
internal sealed record SourcePatient(string Name, SourceSettings Settings)
{
    /// <summary>Why the source cannot even be asked: no token, options that cannot work.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>The tracker asked to be left alone until then, so it was.</summary>
    public DateTimeOffset? ParkedUntil { get; init; }

    /// <summary>What the tracker shows; null where it could not be asked.</summary>
    public TrackerInsight? Insight { get; init; }

    /// <summary>Why it could not be asked.</summary>
    public TrackerException? Refusal { get; init; }

    /// <summary>Keys of the settings that the account does not see, although a run would go on without them.</summary>
    public bool RunsWithoutMissing { get; init; }

    public IReadOnlyList<string> MappingFaults { get; init; } = [];

    /// <summary>How far its mapping reaches over what is stored; null where nothing is.</summary>
    public MappingCoverage? Coverage { get; init; }

    public IReadOnlyList<StreamFreshness> Streams { get; init; } = [];
}
