using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Rules.Tracing;

/// <summary>Puts the way from the rows of a frame to a number into a trace.</summary>
internal static class RowsTrace
{
    public static MeasureTrace Of(RowsPlan plan, Cells cells, Window window, IReadOnlyList<TracedRow> rows)
    {
        var measure = plan.Measured(cells);
        return new MeasureTrace
        {
            Name = plan.Name,
            Measure = measure,
            Window = window,
            Frame = plan.Of.Frame,
            Of = plan.Of.Text,
            FrameRows = cells.All,
            Picked = cells.Slice.Rows.Length,
            Unknown = cells.Slice.Unknown,
            Columns = cells.Says,
            Rows = rows,
            Steps = [.. Picked(plan.Of, cells), .. measure.Value is null ? ["There is nothing to read."] : plan.Steps(cells, measure), .. Range(measure)],
        };
    }

    /// <summary>Which rows there are, and why some do not take part.</summary>
    public static IEnumerable<string> Picked(Domain of, Cells cells)
    {
        yield return $"{of.Text}: {cells.Slice.Rows.Length} of {Figure.Rows(cells.All)}.";
        if (cells.Slice.Unknown > 0)
            yield return $"Not known whether they belong, and left out: {Figure.Rows(cells.Slice.Unknown)}.";
        if (cells.Slice.Rows.Length > cells.Count)
            yield return $"Without a value, and left out: {Figure.Rows(cells.Slice.Rows.Length - cells.Count)}.";
    }

    /// <summary>"Wilson, 90 %: 0.65 to 0.87"; nothing where the measure has no range.</summary>
    public static IEnumerable<string> Range(Measure measure)
    {
        if (measure.Range == "none" || measure.Value is null)
            yield break;
        yield return (measure.Low, measure.High) switch
        {
            (null, null) => $"{Capital(measure.Range)}, 90 %: too few to give a range.",
            ({ } low, null) => $"{Capital(measure.Range)}, 90 %: at least {Figure.Of(low)}; so few cannot hold the upper end.",
            (null, { } high) => $"{Capital(measure.Range)}, 90 %: at most {Figure.Of(high)}; so few cannot hold the lower end.",
            ({ } low, { } high) => $"{Capital(measure.Range)}, 90 %: {Figure.Of(low)} to {Figure.Of(high)}",
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
