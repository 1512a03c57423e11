namespace ProductProcess.Sandbox.Simulating;

/// <summary>
/// Ids made of the second and a lane, so that they are unique and grow with time although each team is simulated
/// apart from the others. A lane writes at most once a second; links have two lanes of their own, one for each end.
/// </summary>
internal sealed record Numbering(long Epoch, int Teams)
{
    private const long First = 10_000;

    public long Of(long at, int lane) => First + ((at - Epoch) / 1000 * (Teams + 2)) + lane;
}
