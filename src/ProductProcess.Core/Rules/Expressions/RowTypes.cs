using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>What names mean in an expression over the rows of a frame: its columns.</summary>
/// <param name="frame">Name of the frame.</param>
/// <param name="words">Frames and columns.</param>
/// <param name="used">Every column that was named.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class RowTypes(string frame, RuleWords words, ICollection<ColumnInfo> used, List<Fault> faults)
{
    public TypeChecker Checker => new(Column, Call, faults);

    public TypeAndUnit? Column(Syntax.Name name)
    {
        if (words.Find(frame, name.Value) is not { } column)
        {
            faults.Add(new Fault(
                ProblemCode.UnknownColumn,
                name.At,
                $"'{frame}' has no column '{name.Value}'.",
                Nearest.Suggest(name.Value, words.ColumnsOf(frame), $"columns of '{frame}'")));
            return null;
        }

        used.Add(column);
        return new TypeAndUnit(column.Kind, column.Kind == ColumnKind.Number ? column.Unit : "");
    }

    private TypeAndUnit? Call(Syntax.Call call)
    {
        if (!RowFunctions.Arguments.TryGetValue(call.Function, out var wanted))
        {
            var suggestion = Condition.Functions.Contains(call.Function)
                ? "Functions such as low(…) belong into noticed_when and hint_when."
                : Nearest.Suggest(call.Function, RowFunctions.Arguments.Keys, "functions over rows");
            faults.Add(new Fault(ProblemCode.UnknownFunction, call.At, $"'{call.Function}(…)' has no meaning over rows.", suggestion));
            return null;
        }

        if (call.Arguments.Count != wanted)
        {
            faults.Add(new Fault(
                ProblemCode.Expression,
                call.At,
                $"'{call.Function}(…)' takes {(wanted == 1 ? "one value" : "two values")}; here are {call.Arguments.Count}.",
                $"Write {RowFunctions.Example(call.Function)}."));
            return null;
        }

        var checker = Checker;
        return call.Function switch
        {
            RowFunctions.Known => checker.Check(call.Arguments[0]) is null ? null : TypeAndUnit.YesNo,
            RowFunctions.Abs => checker.CheckQuantity(call.Arguments[0]),
            _ => checker.CheckAlike(call, call.Arguments[0], call.Arguments[1]),
        };
    }
}
