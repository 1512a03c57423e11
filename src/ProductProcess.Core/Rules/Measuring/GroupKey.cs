using System.Globalization;
using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>What puts rows into groups: equal texts, or equal whole numbers.</summary>
internal sealed class GroupKey
{
    /// <summary>The unit of columns that hold days, counted from 1 January of year 1.</summary>
    private const string DayNumber = "day number";

    private const string Week = "week";

    private const string Fortnight = "fortnight";

    private readonly ColumnInfo _column;
    private readonly TextNames _names;
    private readonly Func<int, int?> _of;

    public GroupKey(ColumnInfo column, Frame frame, TextNames names)
    {
        (_column, _names) = (column, names);
        if (column.Kind == ColumnKind.Text)
        {
            var texts = frame.Texts(column.Id);
            _of = row => texts[row] == 0 ? null : texts[row];
        }
        else
        {
            var numbers = frame.Numbers(column.Id);
            _of = row => numbers[row] is var number && number == Math.Floor(number) && Math.Abs(number) < int.MaxValue ? (int)number : null;
        }
    }

    /// <summary>Null where the row belongs to no group.</summary>
    public int? Of(int row) => _of(row);

    /// <summary>What a group is called; a stretch of time by its first day.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="place">Its place among the groups, for those that must not be named.</param>
    /// <param name="window">Whose weeks and fortnights are meant.</param>
    public string Label(int key, int place, Window window) => _column switch
    {
        { Private: true } => "#" + (place + 1).ToString(CultureInfo.InvariantCulture),
        { Kind: ColumnKind.Text } => _names.Of(key),
        { Unit: DayNumber } => Date(key),
        { Unit: Week } => Date(First(key, 7, window)),
        { Unit: Fortnight } => Date(First(key, 14, window)),
        _ => key.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Stretches are counted back from the end of the window; the first, number 1, may be cut short.</summary>
    private static int First(int number, int days, Window window)
    {
        var all = (window.Until.DayNumber - window.From.DayNumber + days - 1) / days;
        return Math.Max(window.From.DayNumber, window.Until.DayNumber - days * (all - number + 1));
    }

    private static string Date(int day) => day >= 0 && day <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber(day).ToString("O", CultureInfo.InvariantCulture)
        : day.ToString(CultureInfo.InvariantCulture);
}
