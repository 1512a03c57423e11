using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// <c>{ concentration: doer, of: leaves where urgent and finished, against: leaves where finished }</c>: how much more
/// alike two urgent items are than two items at all. Without <c>against</c> the probability itself.
/// </summary>
internal sealed class ConcentrationKind : IMeasureKind
{
    public string Id => "concentration";

    public IReadOnlyList<string> Keys { get; } = ["against"];

    public MeasurePlan? Read(MeasureEntry entry)
    {
        if (entry.Of() is not { } of || entry.Expressions.TextColumn(entry.Fields.Word(Id), of.Frame, Id) is not { } column)
            return null;
        var says = $"probability that two rows share their {column}, of {of.Text}";
        if (!entry.Fields.Has("against"))
            return new SimpsonPlan(of, column) { Says = says };
        var text = entry.Fields.Word("against");
        if (entry.Expressions.Domain(text) is not { } against)
            return null;
        if (against.Frame != of.Frame)
        {
            entry.Expressions.Report(text!, new Fault(ProblemCode.UnknownFrame, 0, $"'of' looks at {of.Frame}, 'against' at {against.Frame}.", $"Write against: {of.Frame} where …"));
            return null;
        }

        return new MeasureRatioPlan(Part(entry, of, column, "of"), Part(entry, against, column, "against"), TypeAndUnit.Ratio)
        {
            MadeAs = Id,
            Says = $"{says}, for each unit of that of {against.Text}",
        };
    }

    private static SimpsonPlan Part(MeasureEntry entry, Domain of, string column, string name) => new(of, column)
    {
        Name = name,
        Stretch = entry.Stretch,
        Says = $"probability that two rows share their {column}, of {of.Text}",
    };
}
