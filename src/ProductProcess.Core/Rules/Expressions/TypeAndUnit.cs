using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>Type and unit of a value in an expression.</summary>
/// <param name="Kind">Number, Days, YesNo, Text or Set.</param>
/// <param name="Unit">Of a number: "people", "items"; empty for ratios; null for a literal, which fits any unit.</param>
internal readonly record struct TypeAndUnit(ColumnKind Kind, string? Unit = "")
{
    /// <summary>Unit of what lies between 0 and 1.</summary>
    public const string Share = "share";

    public static readonly TypeAndUnit Literal = new(ColumnKind.Number, null);

    public static readonly TypeAndUnit Ratio = new(ColumnKind.Number);

    public static readonly TypeAndUnit Days = new(ColumnKind.Days);

    public static readonly TypeAndUnit YesNo = new(ColumnKind.YesNo);

    public static readonly TypeAndUnit Text = new(ColumnKind.Text);

    public bool IsQuantity => Kind is ColumnKind.Number or ColumnKind.Days;

    public string Words => Kind switch
    {
        ColumnKind.Number => string.IsNullOrEmpty(Unit) ? "a number" : $"a number of {Unit}",
        ColumnKind.Days => "a length of time",
        ColumnKind.YesNo => "yes or no",
        ColumnKind.Set => "a set of texts",
        _ => "a text",
    };
}
