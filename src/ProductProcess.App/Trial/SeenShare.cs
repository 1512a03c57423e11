using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.App.Trial;

/// <summary>A share of drawn teams. Shares are 0 to 1, of four decimals; they are 0 where nothing was drawn.</summary>
/// <param name="Count">Teams of which it was so.</param>
/// <param name="Of">Teams of which it could have been so.</param>
/// <param name="Share">Count of Of.</param>
/// <param name="Low">Lower end of the 90 % range (Wilson).</param>
/// <param name="High">Upper end.</param>
internal sealed record SeenShare(int Count, int Of, double Share, double Low, double High)
{
    public static SeenShare From(int count, int of)
    {
        if (of == 0)
            return new SeenShare(0, 0, 0, 0, 0);
        var (low, high) = Wilson.Range(count, of);
        // Ends are rounded outwards: a range may not lose what it holds.
        return new SeenShare(count, of, Math.Round((double)count / of, 4), Math.Floor(low * 1e4) / 1e4, Math.Ceiling(high * 1e4) / 1e4);
    }
}
