namespace ProductProcess.Sandbox.Seeds;

/// <summary>How often each kind of leaf is written; only the proportion counts.</summary>
public sealed record KindWeights
{
    public double Story { get; init; } = 6;

    public double Task { get; init; } = 3;

    public double Bug { get; init; } = 2;
}
