using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Reading;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// <c>{ change: stay, back: 52 weeks, mix: type }</c>: a measure divided by itself in an earlier window, the one before
/// unless <c>back</c> says another; <c>as: difference</c> subtracts.
/// </summary>
internal sealed class ChangeKind : IMeasureKind
{
    public string Id => "change";

    public IReadOnlyList<string> Keys { get; } = ["back", "as", "mix"];

    public int Order(Fields fields) => 2;

    public MeasurePlan? Read(MeasureEntry entry)
    {
        entry.Refuse(["of", "window", "ends"], "a change is taken of a measure, in its windows.");
        var text = entry.Fields.Word(Id);
        var (back, difference) = (TimeReader.Weeks(entry.Fields, "back", Stretch.MostWeeks), IsDifference(entry));
        if (text is null || Measure(entry, text) is not { } of)
            return null;
        if (difference && of.Kind is not ("share" or "concordance" or "similarity" or "concentration"))
            entry.Expressions.Problems.Error(ProblemCode.BadValue, entry.Fields.Find("as")!.At, $"'{of.Name}' is a {of.Kind}; only shares are subtracted.", "Leave 'as' out: the change is then how many times as much.");
        var mix = Mix(entry, of);
        var plan = new ChangePlan(of, back, difference, mix)
        {
            Says = $"{of.Says}, {(difference ? "less" : "for each unit of")} {(back is { } weeks ? $"that {weeks} weeks earlier" : "that in the weeks before")}",
        };
        if (entry.RuleWeeks > 0 && plan.Reach(entry.RuleWeeks) is var reach and > Stretch.MostWeeks)
            TimeReader.TooFar(entry.Fields, back is null ? Id : "back", reach);
        return plan;
    }

    private static MeasurePlan? Measure(MeasureEntry entry, YamlScalar text) => entry.Expressions.Read(text, faults =>
    {
        var name = new Syntax.Name(0, text.Value.Trim());
        if (new MeasureTypes(entry.Known, faults).Measure(name) is null)
            return null;
        if (entry.Known.Plans[name.Value] is ChangePlan)
            faults.Add(new Fault(ProblemCode.UnknownMeasure, 0, $"'{name.Value}' is itself a change.", "Take the change of a measure of rows, or of a ratio."));
        return entry.Known.Plans[name.Value];
    });

    private static bool IsDifference(MeasureEntry entry)
    {
        if (entry.Fields.WordOrNone("as") is not { } word)
            return false;
        if (word.Value.Trim() is not ("difference" or "ratio"))
            entry.Expressions.Problems.Error(ProblemCode.BadValue, word.At, $"A change is no '{word.Value}'.", "Write as: difference, or leave it out.");
        return word.Value.Trim() == "difference";
    }

    private static string? Mix(MeasureEntry entry, MeasurePlan of)
    {
        if (entry.Fields.WordOrNone("mix") is not { } mix)
            return null;
        if (of is RowsPlan { CanBeWeighted: true } rows)
            return entry.Expressions.TextColumn(mix, rows.Of.Frame, "mix");
        entry.Expressions.Problems.Error(ProblemCode.BadValue, mix.At, $"A {of.Kind} cannot be taken in today's mix.", "A median, a percentile, a mean or a share of rows can.");
        return null;
    }
}
