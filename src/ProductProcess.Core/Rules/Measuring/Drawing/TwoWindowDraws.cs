namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>Two windows, each drawn on its own, and what is made of the two.</summary>
internal sealed class TwoWindowDraws(IDraws now, IDraws then, Func<double, double, double> made) : IDraws
{
    public int Blocks => Math.Min(now.Blocks, then.Blocks);

    public int Freedom => now.Freedom + then.Freedom;

    public long Work => now.Work + then.Work;

    public double Next(Random random)
    {
        var first = now.Next(random);
        return made(first, then.Next(random));
    }
}
