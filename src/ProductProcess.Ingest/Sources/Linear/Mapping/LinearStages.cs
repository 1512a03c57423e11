using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>
/// From Linear's types of status to stages. A default only: a started status may be one of waiting, which its name tells; a
/// mapping may overrule it. Types are an open set; one nobody knows stays unknown.
/// </summary>
internal static class LinearStages
{
    public static Stage Of(LinearState state) => state.Type switch
    {
        "triage" or "backlog" => Stage.Backlog,
        "unstarted" => Stage.Ready,
        "started" => StageWords.SaysWaiting(state.Name) ? Stage.Waiting : Stage.Active,
        "completed" => Stage.Done,
        "canceled" or "duplicate" => Stage.Cancelled,
        _ => Stage.Unknown,
    };

    /// <summary>Of a project or an initiative.</summary>
    public static Stage OfContainer(string? type) => type?.ToLowerInvariant() switch
    {
        "backlog" or "proposed" => Stage.Backlog,
        "planned" => Stage.Ready,
        "started" or "active" => Stage.Active,
        "paused" => Stage.Waiting,
        "completed" => Stage.Done,
        "canceled" => Stage.Cancelled,
        _ => Stage.Unknown,
    };
}
