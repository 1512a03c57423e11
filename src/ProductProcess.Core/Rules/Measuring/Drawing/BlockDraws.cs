namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// Draws as many blocks as there are, with replacement. What is made of several samples is taken of the same blocks, so
/// what they share does not widen the range.
/// </summary>
internal sealed class BlockDraws : IDraws
{
    private readonly IRedrawn _above;
    private readonly IRedrawn? _below;
    private readonly int[] _times;

    public BlockDraws(Sample sample)
        : this(sample, null)
    {
    }

    /// <summary>The ratio of two samples of one frame and window.</summary>
    public BlockDraws(Sample above, Sample? below)
    {
        int[] ids = [.. above.Blocks.Union(below?.Blocks ?? []).Order()];
        (_above, _below) = (above.On(ids), below?.On(ids));
        _times = new int[ids.Length];
        Work = above.Blocks.Length + (below?.Blocks.Length ?? 0) + ids.Length;
    }

    public int Blocks => _times.Length;

    public int Freedom => Blocks - 1;

    public long Work { get; }

    public double Next(Random random)
    {
        Array.Clear(_times);
        for (var i = 0; i < _times.Length; i++)
            _times[random.Next(_times.Length)]++;
        return _below is null ? _above.Of(_times) : _above.Of(_times) / _below.Of(_times);
    }
}
