using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Tests.Rules.Tracing;

/// <summary>Works a measure out again from its traced rows alone, in the plainest way there is.</summary>
internal static class TraceOracle
{
    /// <summary>The value; null where the rows give none.</summary>
    public static double? Value(MeasureTrace trace) => trace.Measure.Kind switch
    {
        "share" => Share(Rows(trace)),
        "count" => trace.Rows.Count,
        "mean" => Rows(trace) is { Count: > 0 } rows ? rows.Average(row => row[0]) : null,
        "median" => Rows(trace) is { Count: > 0 } rows ? Median([.. rows.Select(row => row[0])]) : null,
        "percentile" => Rows(trace) is { Count: > 0 } rows ? Percentile([.. rows.Select(row => row[0])], 0.85) : null,
        "ratio" when trace.Parts.Count == 2 => Quotient(Value(trace.Parts[0]), Value(trace.Parts[1])),
        "ratio" => Quotient(Rows(trace).Sum(row => row[0]), Rows(trace).Sum(row => row[1])),
        "effective" => Effective([.. Rows(trace).Select(row => row[0])]),
        var kind => throw new InvalidOperationException(kind),
    };

    /// <summary>The values of the rows that take part.</summary>
    public static List<double[]> Rows(MeasureTrace trace) =>
        [.. trace.Rows.Where(row => row.Values.All(value => value is not null)).Select(row => row.Values.Select(value => value!.Value).ToArray())];

    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static double Percentile(double[] values, double p) =>
        values.Order().First(value => values.Count(other => other <= value) >= p * values.Length - 1e-9);

    public static double? Quotient(double? above, double? below) => below is null or 0 ? null : above / below;

    private static double? Share(List<double[]> rows) => rows.Count == 0 ? null
        : rows[0].Length == 1 ? rows.Count(row => row[0] == 1) / (double)rows.Count
        : Quotient(rows.Where(row => row[0] == 1).Sum(row => row[1]), rows.Sum(row => row[1]));

    private static double? Effective(double[] texts)
    {
        if (texts.Length < 2)
            return null;
        var same = Enumerable.Range(0, texts.Length).Sum(i => Enumerable.Range(0, texts.Length).Count(j => i != j && texts[i] == texts[j]));
        return same == 0 ? texts.Length : Math.Min(texts.Length, texts.Length * (texts.Length - 1.0) / same);
    }
}
