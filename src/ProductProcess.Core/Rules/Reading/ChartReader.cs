using ProductProcess.Core.Rules.Charts;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Reads <c>chart: { kind: work-source, of: weeks }</c>.</summary>
internal static class ChartReader
{
    private static readonly string[] Keys = ["kind", "of"];

    public static ChartPlan? Read(YamlMap? block, ExpressionReader expressions)
    {
        if (block is null)
            return null;
        var problems = expressions.Problems;
        var fields = new Fields(block, problems, "the chart", Keys);
        var of = expressions.Domain(fields.Word("of"));
        if (fields.Word("kind") is not { } name)
            return null;
        if (!ChartKinds.All.TryGetValue(name.Value, out var kind))
        {
            problems.Error(ProblemCode.UnknownKind, name.At, $"There is no chart '{name.Value}'.", Nearest.Suggest(name.Value, ChartKinds.All.Keys, "charts"));
            return null;
        }

        if (of is null)
            return null;
        if (of.Frame != kind.Frame)
        {
            problems.Error(ProblemCode.UnknownFrame, fields.Find("of")!.At, $"The chart '{kind.Id}' draws '{kind.Frame}', not '{of.Frame}'.", $"Write of: {kind.Frame}.");
            return null;
        }

        foreach (var column in kind.Columns.Where(column => expressions.Words.Find(kind.Frame, column) is null))
            problems.Error(ProblemCode.UnknownColumn, name.At, $"The chart '{kind.Id}' needs the column '{column}' of '{kind.Frame}', which is not there.");
        return new ChartPlan(kind, of);
    }
}
