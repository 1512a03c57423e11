namespace ProductProcess.Sandbox.Seeds;

/// <summary>
/// The ways in which a team works. The defaults are those of a sound and steady team; a planted pattern changes some
/// of them and nothing else. No number here is one that a rule measures.
/// </summary>
public sealed record Habits
{
    public static Habits Steady { get; } = new();

    /// <summary>0: people pick the next item of any effort. 1: each effort belongs to one keeper.</summary>
    public double Ownership { get; init; }

    /// <summary>Share of leaves that change hands half way.</summary>
    public double HandOver { get; init; } = 0.12;

    /// <summary>Share of leaves that somebody else looks at before they are done.</summary>
    public double Review { get; init; } = 0.85;

    /// <summary>Working days until a leaf in review is first looked at.</summary>
    public double ReviewWaitDays { get; init; } = 0.4;

    /// <summary>Share of leaves that get stuck for some days.</summary>
    public double Blocked { get; init; } = 0.08;

    /// <summary>Comments on a leaf, on average.</summary>
    public double Comments { get; init; } = 1.4;

    /// <summary>Share of comments that are not by the one who works on the leaf.</summary>
    public double CommentsFromOthers { get; init; } = 0.7;

    /// <summary>Days from writing a leaf down until it may be accepted: planning ahead.</summary>
    public double RefinementLeadDays { get; init; } = 9;

    /// <summary>Share of starts that are asks taken on at once, outside sprint and plan.</summary>
    public double AdHocShare { get; init; } = 0.07;

    /// <summary>How many departments ask this team.</summary>
    public int AskingDepartments { get; init; } = 3;

    /// <summary>Planned items accepted for each one finished; above 1 the queue grows.</summary>
    public double Intake { get; init; } = 1;

    /// <summary>Items one person has under way at most, waiting ones included.</summary>
    public int WipLimit { get; init; } = 2;

    /// <summary>1: finish, then start. 0: start something new every day, and work on the newest.</summary>
    public double PullDiscipline { get; init; } = 1;

    /// <summary>Larger efforts that are under way at once: in the team, or with one keeper.</summary>
    public int EffortsInFlight { get; init; } = 3;

    /// <summary>Share of done leaves that come back.</summary>
    public double Reopen { get; init; } = 0.03;

    /// <summary>Share of leaves that are given up.</summary>
    public double Cancel { get; init; } = 0.05;

    /// <summary>How much more than usual is planned into a sprint: 0.1 plans a tenth more than the last ones finished.</summary>
    public double CarryOver { get; init; } = 0.05;

    /// <summary>Touches by app accounts on a leaf, on average.</summary>
    public double BotNoise { get; init; } = 0.2;

    /// <summary>Share of the larger leaves that are cut into sub-tasks.</summary>
    public double SubTasks { get; init; } = 0.15;
}
