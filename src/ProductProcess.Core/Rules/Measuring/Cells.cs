using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>What a measure took of one team: the rows that had everything it needs, and the values of each.</summary>
internal sealed class Cells
{
    private Cells(Slice slice, int all, IReadOnlyList<string> says, int[] rows, double[][] columns, int[] blocks, Window window) =>
        (Slice, All, Says, Rows, Columns, Blocks, Window) = (slice, all, says, rows, columns, blocks, window);

    /// <summary>The rows picked, with and without values.</summary>
    public Slice Slice { get; }

    /// <summary>Rows that the frame has for the team.</summary>
    public int All { get; }

    /// <summary>What is taken of each row, as the rule file says it.</summary>
    public IReadOnlyList<string> Says { get; }

    /// <summary>Rows with values.</summary>
    public int[] Rows { get; }

    /// <summary>[what is taken][place among <see cref="Rows"/>].</summary>
    public double[][] Columns { get; }

    /// <summary>Which rows hang together; one a row.</summary>
    public int[] Blocks { get; }

    /// <summary>The window that the rows are of.</summary>
    public Window Window { get; }

    public int Count => Rows.Length;

    /// <summary>What is taken first; the number itself.</summary>
    public double[] Values => Columns[0];

    public double Coverage => Slice.Coverage(Count);

    public static Cells Of(Slice slice, int all, IReadOnlyList<Taken> taken, Frame frame, Window window)
    {
        var columns = taken.Select(_ => new double[slice.Rows.Length]).ToArray();
        var rows = new int[slice.Rows.Length];
        var count = 0;
        foreach (var row in slice.Rows)
        {
            rows[count] = row;
            if (Read(row, count))
                count++;
        }

        Array.Resize(ref rows, count);
        for (var i = 0; i < columns.Length; i++)
            Array.Resize(ref columns[i], count);
        return new Cells(slice, all, [.. taken.Select(one => one.Says)], rows, columns, Array.ConvertAll(rows, row => frame.Block[row]), window);

        bool Read(int row, int at)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                if (double.IsNaN(columns[i][at] = taken[i].Read(row)))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Some of the rows, by their places.</summary>
    public Cells At(IReadOnlyList<int> places) => new(
        Slice,
        All,
        Says,
        [.. places.Select(place => Rows[place])],
        Array.ConvertAll(Columns, column => places.Select(place => column[place]).ToArray()),
        [.. places.Select(place => Blocks[place])],
        Window);
}
