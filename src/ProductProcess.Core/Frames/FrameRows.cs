namespace ProductProcess.Core.Frames;

/// <summary>The rows of one frame before any column is computed.</summary>
/// <param name="Team">Code of the team of each row.</param>
/// <param name="Item">Index of the item of each row, -1 where a row is no item.</param>
/// <param name="Block">Which rows hang together, see <see cref="Frame.Block"/>.</param>
/// <param name="Mark">
/// What else a row is known by: the day number in <c>days</c>, of its first day in <c>weeks</c>, the place among the
/// outcomes in <c>sprints</c>, or among the facts of <c>visits</c>, <c>stints</c>, <c>people</c>, <c>links</c> and
/// <c>changes</c>; the item again elsewhere.
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

    /// <summary>Yes, no, or missing where the answer is null.</summary>
    public byte[] Answers(Func<int, bool?> ofMark)
    {
        var values = new byte[Count];
        for (var row = 0; row < values.Length; row++)
            values[row] = ofMark(Mark[row]) is { } yes ? yes ? Yes : No : Missing;
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

    /// <summary>Counts that are in the order of the rows already.</summary>
    public static double[] Numbers(int[] ofRows) => Array.ConvertAll(ofRows, count => (double)count);

    /// <summary>As <see cref="SumOfWeeks"/>, days off left out.</summary>
    public double[] SumOfWorkingDays(WindowView view, int[] cells) => SumOfWeeks(
        view, [.. cells.Select((cell, at) => view.Days.IsWorkingDay(view.FirstDay + at % view.DayCount) ? cell : 0)]);

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
