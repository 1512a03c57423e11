namespace ProductProcess.Core.Rules.Measuring.Drawing;

/// <summary>What a measure rests on, ready to be drawn again block by block.</summary>
/// <param name="Blocks">The block of each row.</param>
/// <param name="Lay">
/// Lays the rows out by block: given the place of each row's block and the number of blocks, the statistic of a draw.
/// </param>
internal sealed record Sample(int[] Blocks, Func<int[], int, IRedrawn> Lay)
{
    /// <summary>The statistic, its blocks in the order of <paramref name="ids"/>, which hold all of them.</summary>
    public IRedrawn On(int[] ids)
    {
        var place = new Dictionary<int, int>(ids.Length);
        foreach (var id in ids)
            place.Add(id, place.Count);
        return Lay(Array.ConvertAll(Blocks, block => place[block]), ids.Length);
    }
}
