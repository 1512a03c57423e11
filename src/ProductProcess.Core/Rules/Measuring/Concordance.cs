namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// Whether the smaller leaves first. Two rows are a pair where both were there when the first of them left: it left
/// while the other had come before and was to leave later, or has not left yet. Of the pairs, the share in which the
/// one that left first has the smaller value; equal values count half. Rows that leave at the same moment are no pair.
/// </summary>
internal sealed class Concordance
{
    private readonly double[] _smaller;
    private readonly double[] _pairs;

    /// <param name="values">What is compared.</param>
    /// <param name="from">When each row came.</param>
    /// <param name="until">When it left; infinity for not yet.</param>
    public Concordance(double[] values, double[] from, double[] until)
    {
        (_smaller, _pairs) = (new double[values.Length], new double[values.Length]);
        Sweep(Ranks(values, out var ranks), ranks, from, until);
        Smaller = _smaller.Sum() / 2;
        Pairs = _pairs.Sum() / 2;
    }

    public double Pairs { get; }

    /// <summary>Pairs in which the smaller left first; equal ones count half.</summary>
    public double Smaller { get; }

    /// <summary>Null without pairs.</summary>
    public double? Probability => Pairs == 0 ? null : Smaller / Pairs;

    /// <summary>Of one row: pairs in which the smaller left first, and all its pairs. Over all rows each pair counts twice.</summary>
    public (double Smaller, double Pairs) Of(int row) => (_smaller[row], _pairs[row]);

    /// <summary>
    /// One walk along time. Of a row that leaves, the rows still there are its pairs as the first; of a row that waited,
    /// those that left while it was there are its pairs as the second.
    /// </summary>
    private void Sweep(int ranks, int[] rank, double[] from, double[] until)
    {
        var (waiting, left) = (new Tally(ranks), new Tally(ranks));
        // A stretch of no length overlaps nothing.
        int[] rows = [.. Enumerable.Range(0, rank.Length).Where(row => from[row] < until[row])];
        int[] coming = [.. rows.OrderBy(row => from[row])];
        int[] leaving = [.. rows.Where(row => double.IsFinite(until[row])).OrderBy(row => until[row])];
        var next = 0;
        for (var at = 0; at < leaving.Length;)
        {
            var now = until[leaving[at]];
            for (; next < coming.Length && from[coming[next]] < now; next++)
                Come(coming[next]);
            var end = at;
            for (; end < leaving.Length && until[leaving[end]] == now; end++)
                Leave(leaving[end]);
            for (; at < end; at++)
                AddLeaver(leaving[at]);
        }

        foreach (var row in rows.Where(row => double.IsPositiveInfinity(until[row])))
        {
            if (from[row] < (leaving.Length == 0 ? double.NegativeInfinity : until[leaving[^1]]))
                Leave(row);
        }

        void Come(int row)
        {
            waiting.Add(rank[row]);
            // What left before it came is no pair of it.
            _smaller[row] -= left.Below(rank[row]) + left.At(rank[row]) / 2.0;
            _pairs[row] -= left.Count;
        }

        void Leave(int row)
        {
            waiting.Remove(rank[row]);
            _smaller[row] += left.Below(rank[row]) + left.At(rank[row]) / 2.0;
            _pairs[row] += left.Count;
        }

        void AddLeaver(int row)
        {
            _smaller[row] += waiting.Count - waiting.Below(rank[row]) - waiting.At(rank[row]) / 2.0;
            _pairs[row] += waiting.Count;
            left.Add(rank[row]);
        }
    }

    private static int Ranks(double[] values, out int[] ranks)
    {
        double[] distinct = [.. values.Distinct().Order()];
        ranks = Array.ConvertAll(values, value => Array.BinarySearch(distinct, value));
        return distinct.Length;
    }

    /// <summary>Counts by rank, with sums below a rank in a few steps (Fenwick 1994).</summary>
    private sealed class Tally(int ranks)
    {
        private readonly int[] _tree = new int[ranks + 1];
        private readonly int[] _at = new int[ranks];

        public int Count { get; private set; }

        public void Add(int rank) => Change(rank, 1);

        public void Remove(int rank) => Change(rank, -1);

        public int At(int rank) => _at[rank];

        /// <summary>How many have a smaller rank.</summary>
        public int Below(int rank)
        {
            var sum = 0;
            for (var i = rank; i > 0; i -= i & -i)
                sum += _tree[i];
            return sum;
        }

        private void Change(int rank, int by)
        {
            Count += by;
            _at[rank] += by;
            for (var i = rank + 1; i < _tree.Length; i += i & -i)
                _tree[i] += by;
        }
    }
}
