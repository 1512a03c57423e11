namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// Rows cut into successive stretches of time, counted back from the end of the window so that the last is whole, and
/// the similarity of each with the one before.
/// </summary>
internal sealed class Stretches
{
    /// <param name="texts">The text of each row, as a number.</param>
    /// <param name="days">When each row was, in days since the first day of the window.</param>
    /// <param name="blocks">The block of each row.</param>
    /// <param name="windowDays">Length of the window.</param>
    /// <param name="every">Length of a stretch, in days.</param>
    public Stretches(double[] texts, double[] days, int[] blocks, int windowDays, int every)
    {
        var places = new Dictionary<double, int>();
        Rows = [.. Enumerable.Range(0, windowDays / every).Select(_ => new List<(int Text, int Block)>())];
        for (var row = 0; row < texts.Length; row++)
        {
            // The last stretch is [end - every, end).
            var back = (int)Math.Ceiling((windowDays - days[row]) / every) - 1;
            if (days[row] < 0 || back < 0 || back >= Rows.Count)
                continue;
            places.TryAdd(texts[row], places.Count);
            Rows[Rows.Count - 1 - back].Add((places[texts[row]], blocks[row]));
        }

        Texts = places.Count;
    }

    /// <summary>The rows of each stretch, the oldest first.</summary>
    public List<List<(int Text, int Block)>> Rows { get; }

    /// <summary>How many different texts the rows hold.</summary>
    public int Texts { get; }

    /// <summary>Similarity of each stretch with the one before; of an empty one there is none.</summary>
    public double[] Similarities() => Similarities([.. Rows.Select(Counts)]);

    /// <summary>The blocks of each stretch, as counts of texts.</summary>
    public List<(int Text, int Count)[][]> Blocks() =>
        [.. Rows.Select(rows => rows.GroupBy(row => row.Block).OrderBy(block => block.Key)
            .Select(block => block.CountBy(row => row.Text).Select(pair => (pair.Key, pair.Value)).ToArray()).ToArray())];

    public static double[] Similarities(IReadOnlyList<int[]> counts) =>
        [.. counts.Zip(counts.Skip(1), (one, next) => BrayCurtis.Similarity(one, next)).OfType<double>()];

    private int[] Counts(List<(int Text, int Block)> rows)
    {
        var counts = new int[Texts];
        foreach (var (text, _) in rows)
            counts[text]++;
        return counts;
    }
}
