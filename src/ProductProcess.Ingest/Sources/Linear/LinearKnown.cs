using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>What the dimension streams found out and items need: teams, names of labels, stages of statuses, what may be read.</summary>
internal sealed class LinearKnown
{
    public Dictionary<string, LinearTeam> Teams { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>By the tracker's id of a status.</summary>
    public Dictionary<string, Stage> Stages { get; } = new(StringComparer.Ordinal);

    /// <summary>The plan and the token allow reading initiatives.</summary>
    public bool Initiatives { get; set; }

    /// <summary>The plan and the token allow reading what customers asked for.</summary>
    public bool Requests { get; set; }
}
