using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Tests.Rules.Tracing;

/// <summary>Works a measure out again from its traced rows alone, in the plainest way there is.</summary>
internal static class TraceOracle
{
    /// <summary>The value; null where the rows give none.</summary>
    public static double? Value(MeasureTrace trace) => (trace.Measure.Kind, trace.Name) switch
    {
        (_, "parents") => Groups(trace, rows => rows.Length < 2 ? null : Median([.. rows.Select(row => row[0])])) is { Length: > 0 } all ? all.Average() : null,
        (_, "busy") => Groups(trace, rows => rows.Average(row => row[0])) is { Length: > 0 } all ? all.Count(one => one >= 0.5) / (double)all.Length : null,
        (_, "weekly") => Groups(trace, rows => rows.Sum(row => row[0])) is { Length: > 0 } all ? Median(all) : null,
        ("change", _) => Quotient(Value(trace.Parts[0]), Value(trace.Parts[1])),
        ("difference", _) => Value(trace.Parts[0]) - Value(trace.Parts[1]),
        ("ratio" or "concentration", _) when trace.Parts.Count == 2 => Quotient(Value(trace.Parts[0]), Value(trace.Parts[1])),
        ("share", "soon") => 1 - Lasting(Rows(trace), 7),
        ("survival", _) => Rows(trace).Select(row => row[0]).Order().Cast<double?>().FirstOrDefault(time => Lasting(Rows(trace), time!.Value) <= 0.5 + 1e-9),
        ("concordance", _) => Concordance(Rows(trace)),
        ("similarity", _) => Similarity(trace),
        ("concentration", _) => Same(trace) is { } same ? same : null,
        ("share", _) => Share(Rows(trace)),
        ("count", _) => trace.Rows.Count,
        ("mean", _) => Quotient(trace.Rows.Where(row => row.Counts).Sum(row => row.Weight * row.Values[0]!.Value), trace.Rows.Where(row => row.Counts).Sum(row => row.Weight)),
        ("median", _) => WeightedMedian([.. trace.Rows.Where(row => row.Counts).Select(row => (row.Values[0]!.Value, row.Weight))]),
        ("percentile", _) => Rows(trace) is { Count: > 0 } rows ? Percentile([.. rows.Select(row => row[0])], 0.85) : null,
        ("ratio", _) => Quotient(Rows(trace).Sum(row => row[0]), Rows(trace).Sum(row => row[1])),
        ("effective", _) => Rows(trace).Count < 2 ? null : Same(trace) is { } same and > 0 ? Math.Min(Rows(trace).Count, 1 / same) : Rows(trace).Count,
        var (kind, _) => throw new InvalidOperationException(kind),
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

    /// <summary>Of the groups that count, as the trace says, their values worked out anew.</summary>
    private static double[] Groups(MeasureTrace trace, Func<double[][], double?> value)
    {
        var groups = trace.Rows.Where(row => row.Counts && row.Group.Length > 0).GroupBy(row => row.Group)
            .ToDictionary(group => group.Key, group => value([.. group.Select(row => row.Values.Select(one => one!.Value).ToArray())]));
        Assert.Equal(groups.Count, trace.Groups.Count);
        Assert.All(trace.Groups, group => Assert.True(!group.Counts || Math.Abs(groups[group.Label]!.Value - group.Value!.Value) < 1e-9));
        Assert.Equal(groups.Count(group => group.Value is not null), trace.Groups.Count(group => group.Counts));
        return [.. groups.Values.OfType<double>()];
    }

    /// <summary>Of all pairs of rows, the share that hold the same text.</summary>
    private static double? Same(MeasureTrace trace)
    {
        var texts = Rows(trace).Select(row => row[0]).ToArray();
        var pairs = Enumerable.Range(0, texts.Length).SelectMany(i => Enumerable.Range(0, i).Select(j => texts[i] == texts[j])).ToArray();
        return pairs.Length == 0 ? null : pairs.Count(same => same) / (double)pairs.Length;
    }

    private static double? Lasting(List<double[]> rows, double until)
    {
        var lasting = 1.0;
        foreach (var time in rows.Where(row => row[1] == 1 && row[0] <= until).Select(row => row[0]).Distinct().Order())
            lasting *= 1 - rows.Count(row => row[1] == 1 && row[0] == time) / (double)rows.Count(row => row[0] >= time);
        return rows.Count == 0 || (lasting > 1e-12 && rows.Max(row => row[0]) < until) ? null : lasting;
    }

    private static double? Concordance(List<double[]> rows)
    {
        var pairs = rows.SelectMany(first => rows.Where(other => first[2] < other[2] && Math.Max(first[1], other[1]) < first[2])
            .Select(other => first[0] < other[0] ? 1 : first[0] == other[0] ? 0.5 : 0)).ToArray();
        return pairs.Length == 0 ? null : pairs.Average();
    }

    /// <summary>Stretches of 21 days, counted back from the end of the 91.</summary>
    private static double? Similarity(MeasureTrace trace)
    {
        var stretches = Enumerable.Range(0, 4).Select(at => Rows(trace).Where(row => row[1] >= 7 + 21 * at && row[1] < 28 + 21 * at).Select(row => row[0]).ToArray()).ToArray();
        var all = stretches.Zip(stretches.Skip(1)).Where(pair => pair.First.Length > 0 && pair.Second.Length > 0).Select(pair =>
        {
            var distance = pair.First.Concat(pair.Second).Distinct()
                .Sum(text => Math.Abs(pair.First.Count(one => one == text) - pair.Second.Count(one => one == text)));
            return 1 - distance / (double)(pair.First.Length + pair.Second.Length);
        }).ToArray();
        return all.Length == 0 ? null : Median(all);
    }

    private static double? WeightedMedian((double Value, double Weight)[] rows)
    {
        var half = rows.Sum(row => row.Weight) / 2;
        double Below(double value) => rows.Where(row => row.Value <= value).Sum(row => row.Weight);
        var reached = rows.Select(row => row.Value).Distinct().Order().Where(value => Below(value) >= half - 1e-7).ToArray();
        return reached.Length == 0 ? null : Below(reached[0]) <= half + 1e-7 && reached.Length > 1 ? (reached[0] + reached[1]) / 2 : reached[0];
    }
}
