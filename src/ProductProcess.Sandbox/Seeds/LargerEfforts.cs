namespace ProductProcess.Sandbox.Seeds;

/// <summary>Epics: how many a team writes down, and of how many leaves.</summary>
public sealed record LargerEfforts
{
    /// <summary>In a quarter; not set, the team writes the next one when its plan runs short.</summary>
    public double? PerQuarter { get; init; }

    /// <summary>Leaves in a typical one; from four fifths to four thirds as many.</summary>
    public int Size { get; init; } = 6;
}
