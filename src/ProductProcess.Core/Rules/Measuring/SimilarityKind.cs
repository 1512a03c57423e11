using ProductProcess.Core.Rules.Reading;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ similarity: parent_key, at: finished_day, every: 2 weeks, of: leaves where finished }</c></summary>
internal sealed class SimilarityKind : IMeasureKind
{
    public string Id => "similarity";

    public IReadOnlyList<string> Keys { get; } = ["at", "every"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        entry.Fields.Word("every");
        var every = TimeReader.Days(entry.Fields, "every");
        if (entry.Of() is not { } of
            || entry.Expressions.TextColumn(entry.Fields.Word(Id), of.Frame, Id) is not { } column
            || entry.Expressions.Quantity(entry.Fields.Word("at"), of.Frame) is not { } at
            || every is not { } days)
            return null;
        var weeks = entry.Stretch.Weeks ?? entry.RuleWeeks;
        if (weeks > 0 && 7 * weeks < 2 * days)
        {
            entry.Expressions.Problems.Error(ProblemCode.BadValue, entry.Fields.Find("every")!.At, "The window holds fewer than two of these stretches.", "Write a shorter one, such as every: 2 weeks.");
            return null;
        }

        return new SimilarityPlan(of, column, at, days) { Says = $"similarity of {column} from one stretch of {days} days to the next, of {of.Text}" };
    }
}
