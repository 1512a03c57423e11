using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// Two windows of one team with the mix of the earlier one weighted to that of the later one. What only one of them
/// has cannot be compared and is left out of both.
/// </summary>
internal sealed class MixedChange
{
    private readonly RowsPlan _of;
    private readonly Cells _now;
    private readonly Cells _then;
    private readonly double[] _weights;
    private readonly Func<int, string> _name;

    /// <param name="of">What is measured; its rows can be weighted.</param>
    /// <param name="now">Rows of the later window; the text of the mix is taken last.</param>
    /// <param name="then">Rows of the earlier window.</param>
    /// <param name="name">What a text is called; empty where it may stand for a person.</param>
    public MixedChange(RowsPlan of, Cells now, Cells then, Func<int, string> name)
    {
        (_of, _name) = (of, name);
        var common = now.Columns[^1].Intersect(then.Columns[^1]).ToHashSet();
        (_now, _then) = (Only(now, common), Only(then, common));
        var (today, before) = (_now.Columns[^1].CountBy(text => text).ToDictionary(), _then.Columns[^1].CountBy(text => text).ToDictionary());
        // Shares of the later window by shares of the earlier one; the weights of all rows add up to their number.
        var scale = _now.Count == 0 ? 1 : _then.Count / (double)_now.Count;
        _weights = Array.ConvertAll(_then.Columns[^1], text => scale * today[text] / before[text]);
        Now = _of.Measured(_now);
        Then = Earlier();
    }

    public Measure Now { get; }

    /// <summary>The earlier window in today's mix; without a range of its own.</summary>
    public Measure Then { get; }

    public IDraws Draws(Func<double, double, double> made) => new TwoWindowDraws(
        new BlockDraws(_of.Weighted(_now, Sums.Ones(_now.Count))),
        new BlockDraws(_of.Weighted(_then, _weights)),
        made);

    public MeasureTrace Trace(MeasureTrace trace) =>
        trace with { Measure = Now, Rows = Marked(trace.Rows, _now, Sums.Ones(_now.Count)), Steps = [.. trace.Steps.Take(1), Left(trace, _now), .. Value(Now)] };

    public MeasureTrace TraceEarlier(MeasureTrace trace) =>
        trace with { Measure = Then, Rows = Marked(trace.Rows, _then, _weights), Steps = [.. trace.Steps.Take(1), Left(trace, _then), .. Value(Then)] };

    private static string Left(MeasureTrace trace, Cells cells) =>
        $"Left out for lack of a value, or of rows alike in the other window: {Figure.Rows(trace.Picked - cells.Count)}.";

    private static IEnumerable<string> Value(Measure measure) => [$"The {measure.Kind} of the others, each counted by its weight: {Figure.Of(measure.Value)}"];

    private static Cells Only(Cells cells, HashSet<double> common) =>
        cells.At([.. Enumerable.Range(0, cells.Count).Where(place => common.Contains(cells.Columns[^1][place]))]);

    private Measure Earlier()
    {
        var measure = _of.Measured(_then) with { Value = null, Low = null, High = null, Range = "none" };
        if (_then.Count == 0)
            return measure;
        var value = _of.Weighted(_then, _weights).Lay(new int[_then.Count], 1).Of([1]);
        return double.IsFinite(value) ? measure with { Value = value } : measure;
    }

    private IReadOnlyList<TracedRow> Marked(IReadOnlyList<TracedRow> rows, Cells cells, double[] weights)
    {
        var place = cells.Rows.Select((row, at) => (row, at)).ToDictionary(pair => pair.row, pair => pair.at);
        return [.. rows.Select(row => place.TryGetValue(row.Row, out var at)
            ? row with { Group = _name((int)cells.Columns[^1][at]), Weight = weights[at] }
            : row with { Counts = false })];
    }
}
