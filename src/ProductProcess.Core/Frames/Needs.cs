namespace ProductProcess.Core.Frames;

/// <summary>
/// What a rule or a column may need a team to record. Used by under 10 % of the items it would apply to, a need makes
/// every rule that names it say "not recorded here"; it is never counted as zero.
/// </summary>
public static class Needs
{
    public const double LeastShare = 0.1;

    public const string AssigneeHistory = "assignee_history";
    public const string Parents = "parents";
    public const string Sprints = "sprints";
    public const string StatusHistory = "status_history";
    public const string Requesters = "requesters";
    public const string Comments = "comments";
    public const string Kinds = "kinds";
    public const string DueDates = "due_dates";
    public const string Priorities = "priorities";
    public const string Links = "links";
    public const string Roadmap = "roadmap";
    public const string Intents = "intents";
    public const string Blocks = "blocks";
    public const string Labels = "labels";

    /// <summary>Each need by id, in words a coach knows.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [AssigneeHistory] = "items name the person who works on them",
        [Parents] = "items belong to a larger effort such as an epic or a project",
        [Sprints] = "items are planned into sprints or cycles",
        [StatusHistory] = "items move through at least one status between written down and finished",
        [Requesters] = "items say who asked for them",
        [Comments] = "people comment on items",
        [DueDates] = "items carry a date by which they are due",
        [Priorities] = "people choose priorities, beyond the one that new items get by themselves",
        [Links] = "items are linked to each other",
        [Roadmap] = "it can be told which items belong to something on the roadmap",
        [Intents] = "larger efforts serve a goal or initiative that is itself an item",
        [Blocks] = "items are marked as blocked, or linked to what blocks them",
        [Labels] = "items carry labels",
        [Kinds] = "items tell what kind of work they are: new, an answer to trouble, upkeep, finding out",
    };
}
