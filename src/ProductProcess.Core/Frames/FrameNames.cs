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

    public static IReadOnlyList<string> All { get; } = [Leaves, Parents, Days, Weeks, Sprints];
}
