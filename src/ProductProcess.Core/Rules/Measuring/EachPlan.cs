using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// A measure in two steps: rows are put into groups, each group is measured, and then the groups are. Groups of fewer
/// rows than asked for are not in question; a large enough one without enough values is, and lowers the coverage.
/// </summary>
/// <param name="Of">The rows.</param>
/// <param name="By">What the rows of a group have in common: a text or a whole number.</param>
/// <param name="Each">How a group is measured.</param>
/// <param name="LeastRows">Fewest rows that a group speaks with.</param>
/// <param name="Then">How the groups are measured, over a frame with the one column "each".</param>
internal sealed record EachPlan(Domain Of, ColumnInfo By, RowsPlan Each, int LeastRows, RowsPlan Then) : MeasurePlan
{
    public const string Groups = "groups";

    private static readonly string[] Times = ["week", "fortnight", "quarter"];

    public override string Kind => Then.Kind;

    public override TypeAndUnit Type => Then.Type;

    public override string? Frame => $"{Of.Frame} by {By.Id}";

    /// <summary>True where the groups are stretches of time, so that their values are a series.</summary>
    private bool IsSeries => Times.Any(time => By.Id == time || By.Id.EndsWith("_" + time, StringComparison.Ordinal));

    /// <summary>The words of the second step.</summary>
    public static RuleWords Words(RowsPlan each) =>
        new([new ColumnInfo(Groups, EachKind.Key, each.Type.Kind, each.Kind == "share" ? TypeAndUnit.Share : each.Type.Unit ?? "", "The value of a group.", "", [])]);

    public override Func<int, Measure> Bind(FrameBinder frames, Moment moment)
    {
        var grouped = BindGroups(frames, moment);
        return team => Measured(grouped(team));
    }

    public override Func<int, Sample>? BindSample(FrameBinder frames, Moment moment)
    {
        if (!Then.CanBeDrawn)
            return null;
        var grouped = BindGroups(frames, moment);
        return team => Then.Sample(grouped(team).Cells);
    }

    public override Func<int, MeasureTrace> BindTrace(FrameBinder frames, Moment moment)
    {
        var window = Stretch.At(moment);
        var bound = frames.Bind(Of.Frame, window);
        var (grouped, taken, rows) = (BindGroups(frames, moment), Each.Take(bound), new RowTracer(bound.Frame, frames.Names));
        return team =>
        {
            var groups = grouped(team);
            var measure = Measured(groups);
            return new MeasureTrace
            {
                Name = Name,
                Measure = measure,
                Window = window,
                Frame = Of.Frame,
                Of = Of.Text,
                FrameRows = groups.Rows.All,
                Picked = groups.Rows.Slice.Rows.Length,
                Unknown = groups.Rows.Slice.Unknown,
                Columns = groups.Rows.Says,
                Rows = [.. rows.Trace(taken, groups.Rows).Select(row => row with { Group = groups.LabelOf(row.Row) })],
                Groups = [.. groups.All.Select(group => new TracedGroup(group.Label, group.Rows.Count, group.Value, group.Counts))],
                Steps = [.. Steps(groups, measure)],
            };
        };
    }

    private Func<int, GroupedCells> BindGroups(FrameBinder frames, Moment moment)
    {
        var window = Stretch.At(moment);
        var bound = frames.Bind(Of.Frame, window);
        var (pick, taken, key) = (bound.Pick(Of), Each.Take(bound), new GroupKey(By, bound.Frame, frames.Names));
        var words = Words(Each);
        return team => new GroupedCells(this, Cells.Of(pick(team), bound.RowsOf(team).Length, taken, bound.Frame, window), key, words, frames.Lexicon);
    }

    private Measure Measured(GroupedCells groups) => Then.Measured(groups.Cells) with
    {
        Kind = Kind,
        AtLeast = AtLeast,
        Says = Says,
        Coverage = groups.Coverage,
        Series = IsSeries ? groups.Series() : null,
    };

    private IEnumerable<string> Steps(GroupedCells groups, Measure measure)
    {
        foreach (var step in RowsTrace.Picked(Of, groups.Rows))
            yield return step;
        var left = groups.All.Count(group => !group.Counts);
        yield return $"{groups.All.Count} groups by {By.Id}; {left} of them have fewer than {LeastRows} rows with values, or no value, and are left out.";
        yield return $"Each is: {Each.Says}.";
        foreach (var step in measure.Value is null ? ["There is nothing to read."] : Then.Steps(groups.Cells, measure))
            yield return step;
        foreach (var step in RowsTrace.Range(measure))
            yield return step;
    }
}
