namespace ProductProcess.Sandbox.Seeds;

/// <summary>
/// How much work a leaf is, in working days of one person. Sizes are skewed: half of the leaves are smaller than
/// <see cref="Typical"/>, a few are several times as large.
/// </summary>
public sealed record EffortSizes
{
    /// <summary>The median, in working days.</summary>
    public double Typical { get; init; } = 1.9;

    /// <summary>1 for alike, 2 for a one-in-six leaf twice as large as the typical one, 3 for three times.</summary>
    public double Spread { get; init; } = 2;

    /// <summary>The median of an ask that comes from outside the plan, in working days.</summary>
    public double Ask { get; init; } = 0.8;
}
