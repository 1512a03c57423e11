using ProductProcess.Core.Frames;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>The rows of a team put into groups, each measured, and the groups as rows of the second step.</summary>
internal sealed class GroupedCells
{
    private readonly GroupKey _key;
    private readonly Dictionary<int, string> _labels;

    public GroupedCells(EachPlan plan, Cells rows, GroupKey key, RuleWords words, Lexicon lexicon)
    {
        (Rows, _key) = (rows, key);
        // In the order of their keys where these are numbers, as they come where they are texts.
        var groups = Enumerable.Range(0, rows.Count).Where(place => key.Of(rows.Rows[place]) is not null)
            .GroupBy(place => key.Of(rows.Rows[place])!.Value);
        if (plan.By.Kind == ColumnKind.Number)
            groups = groups.OrderBy(group => group.Key);
        All = [.. groups.Select((group, place) => Group(plan, rows, group.Key, key.Label(group.Key, place, rows.Window), [.. group]))];
        _labels = All.ToDictionary(group => group.Key, group => group.Label);
        Cells = Second(plan, words, lexicon, rows.Window);
        Coverage = CoverageOf(plan.LeastRows);
    }

    /// <summary>The rows with what is taken of them.</summary>
    public Cells Rows { get; }

    public IReadOnlyList<(int Key, string Label, Cells Rows, double? Value, bool Counts)> All { get; }

    /// <summary>The groups that count, as rows of the second step.</summary>
    public Cells Cells { get; }

    /// <summary>Of the rows in question, the share that some group rests on.</summary>
    public double Coverage { get; }

    /// <summary>The group of a row; empty where it has none.</summary>
    public string LabelOf(int row) => _key.Of(row) is { } key ? _labels.GetValueOrDefault(key, "") : "";

    /// <summary>The value of each group that counts, by its label.</summary>
    public SortedDictionary<string, double> Series()
    {
        var series = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var group in All.Where(group => group.Counts))
            series[group.Label] = group.Value!.Value;
        return series;
    }

    private static (int Key, string Label, Cells Rows, double? Value, bool Counts) Group(EachPlan plan, Cells rows, int key, string label, int[] places)
    {
        var of = rows.At(places);
        var value = plan.Each.Value(of) is { } number && double.IsFinite(number) ? number : default(double?);
        return (key, label, of, value, of.Count >= plan.LeastRows && value is not null);
    }

    private Cells Second(EachPlan plan, RuleWords words, Lexicon lexicon, Window window)
    {
        var counted = All.Where(group => group.Counts).ToArray();
        var rows = Enumerable.Range(0, counted.Length).ToArray();
        var values = Array.ConvertAll(counted, group => group.Value!.Value);
        var frame = new Frame(
            EachPlan.Groups,
            new int[rows.Length],
            [.. rows.Select(_ => -1)],
            Array.ConvertAll(counted, group => group.Key),
            new Dictionary<string, Func<Array>> { [EachKind.Key] = () => values },
            row => counted[row].Label);
        var bound = new BoundFrame(frame, words, lexicon, CancellationToken.None);
        return Cells.Of(bound.Pick(plan.Then.Of)(0), rows.Length, plan.Then.Take(bound), frame, window);
    }

    /// <summary>Rows of groups that are too small to begin with are not in question.</summary>
    private double CoverageOf(int least)
    {
        var picked = Rows.Slice.Rows.CountBy(row => _key.Of(row) ?? int.MinValue).ToDictionary();
        var small = picked.Where(group => group.Key != int.MinValue && group.Value < least).Sum(group => group.Value);
        var asked = Rows.Slice.Rows.Length + Rows.Slice.Unknown - small;
        return asked == 0 ? 0 : All.Where(group => group.Counts).Sum(group => group.Rows.Count) / (double)asked;
    }
}
