namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>A measure that can be taken again and again of what chance draws. Not for several threads at once.</summary>
internal interface IDraws
{
    /// <summary>Blocks to draw from; of several windows, those of the one with the fewest.</summary>
    int Blocks { get; }

    /// <summary>Degrees of freedom of the draw: blocks less one for each window.</summary>
    int Freedom { get; }

    /// <summary>Roughly how many steps one draw takes.</summary>
    long Work { get; }

    /// <summary>The measure of one more draw; NaN where it holds nothing.</summary>
    double Next(Random random);
}
