namespace ProductProcess.Core.Frames;

/// <summary>The frames there are.</summary>
public static class FrameNames
{
    /// <summary>One row a leaf that existed before the end of the window.</summary>
    public const string Leaves = "leaves";

    /// <summary>One row a parent that existed before the end of the window.</summary>
    public const string Parents = "parents";

    /// <summary>One row a team and working day of the window.</summary>
    public const string Days = "days";

    /// <summary>One row a team and week of the window; weeks are counted back from its end.</summary>
    public const string Weeks = "weeks";

    /// <summary>One row a sprint that ended within the window and ever held a leaf.</summary>
    public const string Sprints = "sprints";

    /// <summary>One row an intent (a goal or initiative that is itself an item) that existed before the end of the window.</summary>
    public const string Intents = "intents";

    /// <summary>One row a stay of a leaf in one status that ended in the window or was not over at its end.</summary>
    public const string Visits = "visits";

    /// <summary>One row a person on one leaf in the window: all spells in which it was assigned to them.</summary>
    public const string Stints = "stints";

    /// <summary>One row a team, person and stretch of four weeks, counted back from the end of the window. Never shown.</summary>
    public const string People = "people";

    /// <summary>One row a link with an end in the scope that was open in the window.</summary>
    public const string Links = "links";

    /// <summary>One row a change of a leaf, a parent or a part within the window.</summary>
    public const string Changes = "changes";

    /// <summary>One row an ask: a leaf written down within the window.</summary>
    public const string Requests = "requests";

    public static IReadOnlyList<string> All { get; } =
        [Leaves, Parents, Days, Weeks, Sprints, Intents, Visits, Stints, People, Links, Changes, Requests];
}
