namespace ProductProcess.Sandbox.Simulating;

/// <summary>
/// A stream of chance that is the same on every machine and runtime: SplitMix64, whole-number arithmetic only.
/// (<see cref="System.Random"/> promises no such thing across versions.)
/// </summary>
internal sealed class Chance(ulong seed)
{
    /// <summary>The standard normal at 21 evenly spaced shares: skewed sizes without logarithms, which differ by machine.</summary>
    private static readonly double[] Normal =
        [-2.2, -1.645, -1.282, -1.036, -0.842, -0.674, -0.524, -0.385, -0.253, -0.126, 0, 0.126, 0.253, 0.385, 0.524, 0.674, 0.842, 1.036, 1.282, 1.645, 2.2];

    private ulong _state = seed;

    /// <summary>A stream of its own, so that two parts do not disturb each other.</summary>
    public Chance Branch(ulong number) => new(Mix(_state ^ Mix(number + 1)));

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Next() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(((Bits() >> 32) * (ulong)count) >> 32);

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public double Between(double least, double most) => least + (Next() * (most - least));

    public bool Yes(double chance) => Next() < chance;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>How often something happens that happens <paramref name="mean"/> times on average.</summary>
    public int Count(double mean)
    {
        const int Trials = 32;
        var whole = (int)(mean / Trials);
        var count = whole * Trials;
        for (var i = 0; i < Trials; i++)
            count += Yes((mean - (whole * Trials)) / Trials) ? 1 : 0;
        return count;
    }

    /// <summary>A position in a skewed distribution: how many spreads above or below the typical.</summary>
    public double Deviation()
    {
        var at = Next() * (Normal.Length - 1);
        var below = (int)at;
        return Normal[below] + ((at - below) * (Normal[below + 1] - Normal[below]));
    }

    private ulong Bits() => Mix(_state += 0x9E3779B97F4A7C15UL);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
