namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>A statistic whose blocks can be drawn again. Not for several threads at once.</summary>
internal interface IRedrawn
{
    /// <summary>The statistic of the drawn blocks; NaN where they hold nothing.</summary>
    /// <param name="times">How often each block was drawn.</param>
    double Of(ReadOnlySpan<int> times);
}
