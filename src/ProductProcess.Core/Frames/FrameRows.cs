namespace ProductProcess.Core.Frames;

/// <summary>The rows of one frame before any column is computed.</summary>
/// <param name="Team">Code of the team of each row.</param>
/// <param name="Item">Index of the item of each row, -1 where a row is no item.</param>
/// <param name="Block">Which rows hang together, see <see cref="Frame.Block"/>.</param>
/// <param name="Mark">
/// What else a row is known by: the day number in <c>days</c>, of its first day in <c>weeks</c>, the place among the
/// outcomes in <c>sprints</c>; the item again elsewhere.
/// </param>
internal sealed record FrameRows(int[] Team, int[] Item, int[] Block, int[] Mark)
{
    public const byte No = 0;
    public const byte Yes = 1;
    public const byte Missing = 2;

    public int Count => Team.Length;

    public double[] Numbers(Func<int, double> ofMark)
    {
        var values = new double[Count];
        for (var row = 0; row < values.Length; row++)
            values[row] = ofMark(Mark[row]);
        return values;
    }

    public byte[] YesNo(Func<int, bool> ofMark)
    {
        var values = new byte[Count];
        for (var row = 0; row < values.Length; row++)
            values[row] = ofMark(Mark[row]) ? Yes : No;
        return values;
    }

    public int[] Texts(Func<int, int> ofMark)
    {
        var values = new int[Count];
        for (var row = 0; row < values.Length; row++)
            values[row] = ofMark(Mark[row]);
        return values;
    }

    /// <summary>The cell [team * days + day] of each row.</summary>
    public double[] OfDays(WindowView view, int[] cells)
    {
        var values = new double[Count];
        for (var row = 0; row < values.Length; row++)
            values[row] = cells[view.Teams.IndexOf(Team[row]) * view.DayCount + Mark[row] - view.FirstDay];
        return values;
    }

    /// <summary>The sum of the seven cells [team * days + day] from each row's first day on.</summary>
    public double[] SumOfWeeks(WindowView view, int[] cells)
    {
        var values = new double[Count];
        for (var row = 0; row < values.Length; row++)
        {
            var first = view.Teams.IndexOf(Team[row]) * view.DayCount + Mark[row] - view.FirstDay;
            foreach (var cell in cells.AsSpan(first, 7))
                values[row] += cell;
        }

        return values;
    }
}
