using System.Globalization;

namespace ProductProcess.Core.Frames;

/// <summary>Lays out rows of every team times some days; the week is the block.</summary>
internal static class TeamDates
{
    public static FrameRows Rows(WindowView view, int[] days)
    {
        var count = view.Teams.Count * days.Length;
        var (team, item, block, mark) = (new int[count], new int[count], new int[count], new int[count]);
        Array.Fill(item, -1);
        for (var row = 0; row < count; row++)
        {
            team[row] = view.Teams.Codes[row / days.Length];
            mark[row] = days[row % days.Length];
            block[row] = view.WeekOf(mark[row] - view.FirstDay);
        }

        return new FrameRows(team, item, block, mark);
    }

    /// <summary>A day as an ISO date.</summary>
    public static string Label(int day) => DateOnly.FromDayNumber(day).ToString("O", CultureInfo.InvariantCulture);
}
