using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Tracing;

/// <summary>How one number came about: its rows, what was taken of them, and every step from there to the value.</summary>
public sealed record MeasureTrace
{
    /// <summary>The measure's name in its rule; of a part without a name, what it is.</summary>
    public required string Name { get; init; }

    /// <summary>The number that is explained.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The window that its rows are of; null where it is made of parts that have windows of their own.</summary>
    public Window? Window { get; init; }

    /// <summary>The frame; empty where it is made of other measures.</summary>
    public string Frame { get; init; } = "";

    /// <summary>Which rows, as the rule file says it.</summary>
    public string Of { get; init; } = "";

    /// <summary>Rows that the frame has for the team.</summary>
    public int FrameRows { get; init; }

    /// <summary>Rows that meet the condition; these are listed.</summary>
    public int Picked { get; init; }

    /// <summary>Rows of which it is not known whether they meet it; these are not.</summary>
    public int Unknown { get; init; }

    /// <summary>What is taken of each row, as the rule file says it.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<TracedRow> Rows { get; init; } = [];

    /// <summary>Of a measure in two steps.</summary>
    public IReadOnlyList<TracedGroup> Groups { get; init; } = [];

    /// <summary>The measures that it is made of.</summary>
    public IReadOnlyList<MeasureTrace> Parts { get; init; } = [];

    /// <summary>From rows to value to range, in plain sentences.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];
}
