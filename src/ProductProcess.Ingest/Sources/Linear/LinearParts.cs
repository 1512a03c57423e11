using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>What hangs on one issue, gathered over as many pages as it takes.</summary>
internal sealed class LinearParts
{
    public List<LinearSpan> Spans { get; } = [];

    public List<LinearHistory> History { get; } = [];

    public List<LinearRelation> Relations { get; } = [];

    public List<LinearRelation> InverseRelations { get; } = [];

    public List<LinearComment> Comments { get; } = [];

    /// <summary>The tracker refuses this history.</summary>
    public bool HistoryRefused { get; set; }
}
