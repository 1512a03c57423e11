using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>A measure as a rule file asks for it; each kind of measure has its own.</summary>
internal abstract record MeasurePlan
{
    public const int ClearUnlessSaid = 20;

    /// <summary>No rule may be surer than this.</summary>
    public const int ClearAtLeast = 8;

    /// <summary>Its name in the rule: <c>solo</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Fewest rows that it speaks with.</summary>
    public int AtLeast { get; init; }

    /// <summary>Rows from which on a share counts as clear; on fewer it stays a hint.</summary>
    public int ClearFrom { get; init; } = ClearUnlessSaid;

    /// <summary>What is measured, in words.</summary>
    public string Says { get; init; } = "";

    /// <summary>The window that it looks at.</summary>
    public Stretch Stretch { get; init; } = Stretch.OfRule;

    public abstract string Kind { get; }

    /// <summary>Type and unit of its value in conditions.</summary>
    public abstract TypeAndUnit Type { get; }

    /// <summary>The frame whose rows it is made of; null where there are none or several.</summary>
    public abstract string? Frame { get; }

    /// <summary>How far back it looks, in weeks from the end of the rule's window.</summary>
    public virtual int Reach(int ruleWeeks) => Stretch.Reach(ruleWeeks);

    /// <summary>Computes the columns it needs; the result may be asked for any team, from any thread.</summary>
    public abstract Func<int, Measure> Bind(FrameBinder frames, Moment moment);

    /// <summary>The same with everything behind it; slower, for people who ask where a number comes from.</summary>
    public abstract Func<int, MeasureTrace> BindTrace(FrameBinder frames, Moment moment);

    /// <summary>The values behind it, where whole blocks of them can be drawn again; otherwise null.</summary>
    public virtual Func<int, Sample>? BindSample(FrameBinder frames, Moment moment) => null;

    /// <summary>The measure of what chance draws, where it can be drawn again; otherwise null.</summary>
    public virtual Func<int, IDraws>? BindDraws(FrameBinder frames, Moment moment) =>
        BindSample(frames, moment) is { } sample ? team => new BlockDraws(sample(team)) : null;

    /// <summary>A measure with what is the same for all kinds.</summary>
    protected Measure Start() => new()
    {
        Kind = Kind,
        AtLeast = AtLeast,
        Says = Says,
        Unit = Type.Kind == ColumnKind.Days ? "days" : Type.Unit ?? "",
    };
}
