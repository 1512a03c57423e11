using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>The same organisation, with other luck.</summary>
public static class Redraw
{
    /// <summary>The seed with a random number of its own for each draw: whole-number arithmetic, the same on every machine.</summary>
    /// <param name="seed">The organisation.</param>
    /// <param name="draw">From 1.</param>
    public static Seed Of(Seed seed, int draw)
    {
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draw);
        return seed with { Random = 1 + new Chance((ulong)seed.Random).Branch((ulong)draw).Below(int.MaxValue - 1) };
    }
}
