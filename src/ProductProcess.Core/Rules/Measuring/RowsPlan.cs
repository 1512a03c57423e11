using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// A measure that is taken of rows: something is taken of each row that a domain picks, rows where any of it is
/// missing are left out, and the rest becomes one number.
/// </summary>
/// <param name="Of">The rows.</param>
internal abstract record RowsPlan(Domain Of) : MeasurePlan
{
    public override string? Frame => Of.Frame;

    /// <summary>What is taken of each row, the number itself first.</summary>
    public abstract IReadOnlyList<Taken> Take(BoundFrame frame);

    /// <summary>The number; null where there is nothing to make it of. Also of some of the rows alone.</summary>
    public abstract double? Value(Cells cells);

    /// <summary>The steps from rows to number, in words.</summary>
    public abstract IEnumerable<string> Steps(Cells cells, Measure measure);

    public sealed override Func<int, Measure> Bind(FrameBinder frames, Moment moment)
    {
        var cells = BindCells(frames, moment);
        return team => Measured(cells(team));
    }

    public sealed override Func<int, Sample>? BindSample(FrameBinder frames, Moment moment)
    {
        if (!CanBeDrawn)
            return null;
        var cells = BindCells(frames, moment);
        return team => Sample(cells(team));
    }

    public sealed override Func<int, MeasureTrace> BindTrace(FrameBinder frames, Moment moment)
    {
        var window = Stretch.At(moment);
        var bound = frames.Bind(Of.Frame, window);
        var (cells, taken, rows) = (BindCells(frames, moment), Take(bound), new RowTracer(bound.Frame, frames.Names));
        return team => RowsTrace.Of(this, cells(team), window, rows.Trace(taken, cells(team)));
    }

    /// <summary>The rows of a team with what is taken of them.</summary>
    /// <param name="frames">The data.</param>
    /// <param name="moment">When.</param>
    /// <param name="text">A column of texts to take besides, last.</param>
    public Func<int, Cells> BindCells(FrameBinder frames, Moment moment, string? text = null)
    {
        var window = Stretch.At(moment);
        var bound = frames.Bind(Of.Frame, window);
        var (pick, taken) = (bound.Pick(Of), (IReadOnlyList<Taken>)[.. Take(bound), .. text is null ? [] : (Taken[])[bound.Text(text)]]);
        return team => Cells.Of(pick(team), bound.RowsOf(team).Length, taken, bound.Frame, window);
    }

    /// <summary>The measure of these rows, with its range.</summary>
    public Measure Measured(Cells cells)
    {
        var measure = Fill(Start() with { N = cells.Count, Coverage = cells.Coverage }, cells);
        return Value(cells) is { } value && double.IsFinite(value) ? Ranged(measure with { Value = value }, cells) : measure;
    }

    /// <summary>True where whole blocks of the rows can be drawn again.</summary>
    public virtual bool CanBeDrawn => true;

    /// <summary>The rows, ready to be drawn again.</summary>
    /// <param name="cells">The rows.</param>
    /// <param name="weights">How much each counts; other than 1 only where <see cref="CanBeWeighted"/>.</param>
    public abstract Sample Weighted(Cells cells, double[] weights);

    /// <summary>True where rows can count differently.</summary>
    public virtual bool CanBeWeighted => false;

    public Sample Sample(Cells cells) => Weighted(cells, Sums.Ones(cells.Count));

    /// <summary>Counts and the name of the range's method, which are there without a value too.</summary>
    protected abstract Measure Fill(Measure measure, Cells cells);

    /// <summary>Adds the range; without a method of its own, the bootstrap over blocks.</summary>
    protected virtual Measure Ranged(Measure measure, Cells cells)
    {
        var (low, high) = BlockBootstrap.Range(new BlockDraws(Sample(cells)), measure.Value!.Value);
        return measure with { Low = low, High = high };
    }

    protected string Bootstrap => "bootstrap over " + RuleWords.Blocks(Of.Frame);
}
