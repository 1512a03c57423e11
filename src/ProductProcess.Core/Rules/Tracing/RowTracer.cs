using System.Globalization;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Rules.Tracing;

/// <summary>Lists the rows behind a measure with what was taken of each.</summary>
/// <param name="frame">The rows.</param>
/// <param name="names">What ids stand for.</param>
internal sealed class RowTracer(Frame frame, TextNames names)
{
    /// <summary>The rows picked, in the frame's order.</summary>
    public IReadOnlyList<TracedRow> Trace(IReadOnlyList<Taken> taken, Cells cells)
    {
        var numbers = taken.Select(_ => new Dictionary<double, int>()).ToArray();
        return [.. cells.Slice.Rows.Select(row => Row(row, taken, numbers))];
    }

    private TracedRow Row(int row, IReadOnlyList<Taken> taken, Dictionary<double, int>[] numbers)
    {
        var values = taken.Select(one => one.Read(row)).ToArray();
        return new TracedRow(
            row,
            frame.Label(row),
            frame.Item[row],
            [.. values.Select((value, at) => Value(taken[at], value, numbers[at]))],
            [.. values.Select((value, at) => Shown(taken[at], value, numbers[at]))],
            !values.Any(double.IsNaN))
        {
            Block = frame.Block[row],
        };
    }

    private static double? Value(Taken taken, double value, Dictionary<double, int> numbers) =>
        double.IsNaN(value) ? null
        : taken.Kind == ColumnKind.Text ? Number(value, numbers)
        : value;

    private string Shown(Taken taken, double value, Dictionary<double, int> numbers) => (taken.Kind, value) switch
    {
        (_, double.NaN) => Figure.NotKnown,
        (ColumnKind.YesNo, _) => Figure.Answer(value),
        (ColumnKind.Days, _) => Figure.Days(value),
        // A row without a text that is unlike every other one.
        (ColumnKind.Text, < 0) => "none",
        (ColumnKind.Text, _) when taken.IsPrivate => "#" + Number(value, numbers).ToString(CultureInfo.InvariantCulture),
        (ColumnKind.Text, _) => names.Of((int)value),
        _ => Figure.Of(value),
    };

    /// <summary>Texts are numbered as they come.</summary>
    private static int Number(double text, Dictionary<double, int> numbers)
    {
        if (!numbers.TryGetValue(text, out var number))
            numbers.Add(text, number = numbers.Count + 1);
        return number;
    }
}
