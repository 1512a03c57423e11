using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Reading;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// Two steps: <c>{ each: { median: cycle_time, at_least: 4 }, by: parent_key, of: leaves where finished, share: "each >= 5 days" }</c>
/// takes the median of every parent first and then the share of parents.
/// </summary>
internal sealed class EachKind : IMeasureKind
{
    public const string Key = "each";

    /// <summary>Kinds that a group can be measured by.</summary>
    private static readonly string[] First = ["share", "median", "percentile", "mean", "count", "ratio", "effective"];

    /// <summary>Kinds that the groups can be measured by.</summary>
    private static readonly string[] Second = ["share", "median", "percentile", "mean", "count"];

    public string Id => Key;

    public IReadOnlyList<string> Keys { get; } = ["by", "share", "median", "percentile", "p", "mean", "count", "clear_from"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var (block, by, of) = (entry.Fields.Block(Key), entry.Fields.Word("by"), entry.Of());
        var second = One(entry.Fields, Second, entry.Fields.At, "how the groups are measured", "share: \"each >= 0.5\"");
        if (of is null || block is null)
            return null;
        var column = entry.Expressions.Column(by, of.Frame, type => type.Kind is ColumnKind.Text or ColumnKind.Number
            ? null
            : $"Groups are rows with the same text or whole number; '{by!.Value.Trim()}' is {type.Words}.");
        if (Inner(entry, block, of) is not ({ } inner, var atLeast) || second is null || column is null)
            return null;
        return Outer(entry, second, inner) is { } outer
            ? new EachPlan(of, column, inner, atLeast, outer) { ClearFrom = outer.ClearFrom, Says = $"{outer.Says}, where each is: {inner.Says}, by {column.Id}" }
            : null;
    }

    /// <summary>How one group is measured, and the fewest rows that it speaks with.</summary>
    private static (RowsPlan? Plan, int AtLeast) Inner(MeasureEntry entry, YamlMap block, Domain of)
    {
        var where = $"'each' of the measure '{entry.Name.Value}'";
        var fields = new Fields(block, entry.Expressions.Problems, where, [.. First, "at_least", "p", "weight"]);
        var atLeast = fields.Whole("at_least", 1, 1_000_000, 1);
        if (One(fields, First, block.At, "how each group is measured", "median: cycle_time") is not { } kind)
            return (null, 0);
        var first = entry with { Fields = fields, Given = of };
        var plan = kind switch
        {
            "count" => entry.Expressions.Condition(fields.Word(kind), of.Frame) is { } condition
                ? new TallyPlan(of, condition) { Says = $"number of rows with {condition.Text}, of {of.Text}" }
                : null,
            "ratio" => fields.Word(kind) is { } text ? RatioKind.OfSums(first, of, text) : null,
            _ => MeasureKinds.All[kind].Read(first),
        };
        return (plan as RowsPlan, atLeast);
    }

    /// <summary>How the groups are measured: over a frame whose one column is called "each".</summary>
    private static RowsPlan? Outer(MeasureEntry entry, string kind, RowsPlan inner)
    {
        var groups = new ExpressionReader(EachPlan.Words(inner), entry.Expressions.Problems);
        var second = entry with { Expressions = groups, Given = new Domain(EachPlan.Groups, null, "all groups") };
        if (kind != "count")
            return MeasureKinds.All[kind].Read(second) as RowsPlan;
        return groups.Condition(entry.Fields.Word(kind), EachPlan.Groups) is { } condition
            ? new CountPlan(new Domain(EachPlan.Groups, condition.Syntax, $"groups where {condition.Text}")) { Says = $"number of groups with {condition.Text}" }
            : null;
    }

    /// <summary>The one kind that is named; none or two is a problem.</summary>
    private static string? One(Fields fields, string[] kinds, Place at, string what, string example)
    {
        var named = kinds.Where(fields.Has).ToList();
        if (named.Count == 1)
            return named[0];
        if (named.Count == 0)
            fields.Problems.Error(ProblemCode.UnknownKind, at, $"It is not said {what}.", $"Write one of {string.Join(", ", kinds)}, such as {example}.");
        else
            fields.Problems.Error(ProblemCode.DuplicateKey, fields.Find(named[1])!.At, $"'{named[0]}' and '{named[1]}' both say {what}.", "Keep one of them.");
        return null;
    }
}
