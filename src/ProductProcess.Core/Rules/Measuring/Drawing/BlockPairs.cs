namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>
/// The unbiased Simpson sum of drawn blocks: the probability that two different rows hold the same text. A row that is
/// drawn twice is no pair with itself; otherwise every draw would look more alike than the rows are.
/// </summary>
internal sealed class BlockPairs : IRedrawn
{
    /// <summary>Rows of one text in one block.</summary>
    private readonly (int Block, int Text, int Count)[] _cells;
    private readonly int[] _rows;
    private readonly double[] _drawn;
    private readonly Func<double, double> _made;

    private BlockPairs(double[] texts, int[] block, int blocks, Func<double, double> made)
    {
        var place = new Dictionary<double, int>();
        foreach (var text in texts)
            place.TryAdd(text, place.Count);
        _cells = [.. texts.Select((text, row) => (Block: block[row], Text: place[text])).CountBy(cell => cell)
            .Select(pair => (pair.Key.Block, pair.Key.Text, pair.Value))];
        _rows = new int[blocks];
        foreach (var one in block)
            _rows[one]++;
        _drawn = new double[place.Count];
        _made = made;
    }

    /// <param name="texts">The text of each row, as a number.</param>
    /// <param name="blocks">The block of each row.</param>
    /// <param name="made">What is made of the sum.</param>
    public static Sample Sample(double[] texts, int[] blocks, Func<double, double> made) =>
        new(blocks, (place, count) => new BlockPairs(texts, place, count, made));

    public double Of(ReadOnlySpan<int> times)
    {
        Array.Clear(_drawn);
        var same = 0.0;
        foreach (var (block, text, count) in _cells)
        {
            double drawn = times[block];
            _drawn[text] += drawn * count;
            same -= drawn * drawn * count;
        }

        foreach (var drawn in _drawn)
            same += drawn * drawn;
        var (rows, themselves) = (0.0, 0.0);
        for (var block = 0; block < times.Length; block++)
        {
            rows += (double)times[block] * _rows[block];
            themselves += (double)times[block] * times[block] * _rows[block];
        }

        return _made(same / (rows * rows - themselves));
    }
}
