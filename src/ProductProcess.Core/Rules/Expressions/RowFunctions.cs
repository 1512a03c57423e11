namespace ProductProcess.Core.Rules.Expressions;

/// <summary>The functions over the columns of a row. There are no others.</summary>
internal static class RowFunctions
{
    /// <summary>Whether a value is there; never missing itself.</summary>
    public const string Known = "known";

    public const string Min = "min";

    public const string Max = "max";

    public const string Abs = "abs";

    /// <summary>How many values each takes.</summary>
    public static IReadOnlyDictionary<string, int> Arguments { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [Known] = 1,
        [Min] = 2,
        [Max] = 2,
        [Abs] = 1,
    };

    public static string Example(string function) => Arguments[function] == 1 ? $"{function}(age)" : $"{function}(age, cycle_time)";
}
