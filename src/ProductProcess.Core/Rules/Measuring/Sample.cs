namespace ProductProcess.Core.Rules.Measuring;

/// <summary>The values behind a measure, with the block each belongs to, and what is made of them.</summary>
/// <param name="Values">One a row, none missing.</param>
/// <param name="Blocks">One a row.</param>
/// <param name="Statistic">For example the median; may reorder what it is given.</param>
internal sealed record Sample(double[] Values, int[] Blocks, Statistic Statistic)
{
    /// <summary>The values laid out block by block, in the order of <paramref name="ids"/>.</summary>
    public BlockValues ByBlock(int[] ids)
    {
        var place = ids.Select((id, at) => (id, at)).ToDictionary(pair => pair.id, pair => pair.at);
        var order = Enumerable.Range(0, Values.Length).OrderBy(row => place[Blocks[row]]).ToArray();
        var start = new int[ids.Length + 1];
        foreach (var block in Blocks)
            start[place[block] + 1]++;
        for (var i = 0; i < ids.Length; i++)
            start[i + 1] += start[i];
        return new BlockValues(Array.ConvertAll(order, row => Values[row]), start, Statistic);
    }
}
