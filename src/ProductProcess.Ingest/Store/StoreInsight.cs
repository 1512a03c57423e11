using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>A store as it was found, by somebody who only looks.</summary>
/// <param name="Location">Where it is, without a password.</param>
/// <param name="IsFile">A file of this machine, not a server.</param>
public sealed record StoreInsight(string Location, bool IsFile)
{
    public bool Exists { get; init; }

    /// <summary>Its schema is older than this program's; nothing was read from it.</summary>
    public bool IsBehind { get; init; }

    /// <summary>Why it cannot be used; null where it can.</summary>
    public string? Failure { get; init; }

    /// <summary>Everything it holds; null where it could not be read.</summary>
    public WorkLog? Log { get; init; }

    public IReadOnlyList<StreamFreshness> Streams { get; init; } = [];

    /// <summary>Briefings that are recorded in it.</summary>
    public int Briefings { get; init; }
}
