using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>Something that a measure takes of each row.</summary>
/// <param name="Says">The expression or the column, as the rule file says it.</param>
/// <param name="Kind">Yes/no is 1 and 0, a text is its code in the lexicon.</param>
/// <param name="Of">The value of a row; NaN for missing.</param>
internal sealed record Taken(string Says, ColumnKind Kind, Func<int, double> Of)
{
    /// <summary>A missing value means "not yet" (infinity) and does not keep the row from taking part.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>True where less than nothing has no meaning: a weight, a length of time waited.</summary>
    public bool IsPositive { get; init; }

    /// <summary>True where the text may stand for a person, and is never shown.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The value of a row; NaN where the row cannot take part.</summary>
    public double Read(int row)
    {
        var value = Of(row);
        if (IsOpenEnded && double.IsNaN(value))
            return double.PositiveInfinity;
        return !double.IsFinite(value) || (IsPositive && value < 0) ? double.NaN : value;
    }
}
