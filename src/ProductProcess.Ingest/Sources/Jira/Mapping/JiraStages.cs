using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>
/// From Jira's three status categories to stages, refined by what the name says. A default only: a waiting status cannot
/// be guessed from a category, so a mapping may overrule it.
/// </summary>
internal static class JiraStages
{
    private static readonly string[] BacklogWords =
        [" backlog", " triage", " idea", " icebox", " later", " inbox"];

    private static readonly string[] CancelledWords =
        [" cancel", " wont", " reject", " duplicate", " obsolete", " abandon", " declined"];

    public static Stage Of(JiraStatus status) => status.StatusCategory?.Key switch
    {
        "new" => NameWords.Says(status.Name, BacklogWords) ? Stage.Backlog : Stage.Ready,
        "indeterminate" => StageWords.SaysWaiting(status.Name) ? Stage.Waiting : Stage.Active,
        "done" => NameWords.Says(status.Name, CancelledWords) ? Stage.Cancelled : Stage.Done,
        _ => Stage.Unknown,
    };
}
