namespace ProductProcess.Core.Frames.Sprints;

/// <summary>Compares the ad hoc share of each sprint with those of its team.</summary>
internal static class AdHocMedians
{
    public static byte[] Above(WindowView view, FrameRows rows)
    {
        var shares = (double[])new AdHocShare().Values(view, rows);
        var medians = Enumerable.Range(0, rows.Count).Where(row => !double.IsNaN(shares[row])).GroupBy(row => rows.Team[row])
            .ToDictionary(team => team.Key, team => Middle.Of([.. team.Select(row => shares[row])]));
        var values = new byte[rows.Count];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = double.IsNaN(shares[row]) ? FrameRows.Missing
                : shares[row] > medians[rows.Team[row]] ? FrameRows.Yes : FrameRows.No;
        }

        return values;
    }
}
