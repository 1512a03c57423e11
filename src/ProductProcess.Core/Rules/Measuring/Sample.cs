using System.Runtime.InteropServices;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>The values behind a measure, with the block each belongs to, and what is made of them.</summary>
/// <param name="Values">One a row, none missing.</param>
/// <param name="Blocks">One a row.</param>
/// <param name="Statistic">For example the median; may reorder what it is given.</param>
internal sealed record Sample(double[] Values, int[] Blocks, Statistic Statistic)
{
    /// <summary>NaN of nothing.</summary>
    public double Take(List<double> values) =>
        values.Count == 0 ? double.NaN : Statistic(CollectionsMarshal.AsSpan(values));

    /// <summary>The values of each block, in the order of <paramref name="ids"/>.</summary>
    public double[][] ByBlock(int[] ids)
    {
        var values = Values.Zip(Blocks).ToLookup(pair => pair.Second, pair => pair.First);
        return Array.ConvertAll(ids, id => values[id].ToArray());
    }
}
