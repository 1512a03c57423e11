using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>What names and functions mean in a condition: measures of the rule and parts of them.</summary>
internal sealed class MeasureTypes(RuleMeasures measures, List<Fault> faults)
{
    public TypeChecker Checker => new(Measure, Call, faults);

    /// <summary>The condition; null where the faults say why there is none.</summary>
    public static Condition? Check(string text, RuleMeasures measures, List<Fault> faults)
    {
        var (syntax, fault) = ExpressionParser.Parse(text);
        if (syntax is null)
        {
            faults.Add(fault!);
            return null;
        }

        var before = faults.Count;
        var types = new MeasureTypes(measures, faults);
        types.Checker.CheckCondition(syntax);
        types.CheckLiterals(syntax);
        return faults.Count == before ? new Condition(text.Trim(), syntax) : null;
    }

    public TypeAndUnit? Measure(Syntax.Name name)
    {
        if (measures.Plans.TryGetValue(name.Value, out var measure))
            return measure.Type;
        if (measures.Declared.Contains(name.Value))
            return null;
        var suggestion = Condition.Functions.Contains(name.Value)
            ? $"Write {name.Value}(…) with a measure in it."
            : Nearest.Suggest(name.Value, measures.Declared, "measures");
        faults.Add(new Fault(ProblemCode.UnknownMeasure, name.At, $"This rule has no measure '{name.Value}'.", suggestion));
        return null;
    }

    private TypeAndUnit? Call(Syntax.Call call)
    {
        if (!Condition.Functions.Contains(call.Function))
        {
            faults.Add(new Fault(
                ProblemCode.UnknownFunction,
                call.At,
                $"There is no function '{call.Function}'.",
                Nearest.Suggest(call.Function, Condition.Functions, "functions")));
            return null;
        }

        if (call.Function == Condition.AtLeast)
            return AtLeast(call);
        if (Condition.Reference(call) is not { } reference)
        {
            faults.Add(new Fault(
                ProblemCode.Expression,
                call.At,
                $"'{call.Function}(…)' takes the name of a measure.",
                "Write low(owned), or low(before(owned))."));
            return null;
        }

        var type = Measure(NameIn(call));
        return reference.Part switch
        {
            "count" => TypeAndUnit.Literal,
            "coverage" => TypeAndUnit.Ratio,
            _ => type,
        };
    }

    /// <summary><c>at_least(2, a, b, c)</c>: a whole number, and no fewer conditions.</summary>
    private TypeAndUnit? AtLeast(Syntax.Call call)
    {
        var conditions = call.Arguments.Skip(1).ToList();
        foreach (var condition in conditions)
            Checker.CheckCondition(condition);
        if (call.Arguments[0] is not Syntax.Number { Value: >= 1 } number || number.Value != Math.Floor(number.Value) || number.Value > conditions.Count)
        {
            faults.Add(new Fault(
                ProblemCode.Expression,
                call.Arguments[0].At,
                "'at_least(…)' takes a whole number and then no fewer conditions.",
                "Write at_least(2, low(a) >= 0.5, b >= 3, c > 1)."));
        }

        return TypeAndUnit.YesNo;
    }

    /// <summary>Measures are no texts, and a share of 50 is a slip of the pen for 50 %.</summary>
    private void CheckLiterals(Syntax syntax)
    {
        switch (syntax)
        {
            case Syntax.Text text:
                faults.Add(new Fault(ProblemCode.Type, text.At, "Measures are numbers; a text has no place here.", "Texts belong into 'share' and 'of'."));
                break;
            case Syntax.Unary unary:
                CheckLiterals(unary.Operand);
                break;
            case Syntax.In among:
                CheckLiterals(among.Value);
                break;
            case Syntax.Member member:
                faults.Add(new Fault(ProblemCode.Type, member.At, "Measures are numbers; none of them is a set.", "Ask for labels in 'share' and 'of'."));
                break;
            case Syntax.Call { Function: Condition.AtLeast } call:
                foreach (var condition in call.Arguments.Skip(1))
                    CheckLiterals(condition);
                break;
            case Syntax.Binary { Operator: "==" or "!=" or "<" or "<=" or ">" or ">=" } comparison:
                CheckLiterals(comparison.Left);
                CheckLiterals(comparison.Right);
                CheckShare(comparison.Left, comparison.Right);
                CheckShare(comparison.Right, comparison.Left);
                break;
            case Syntax.Binary binary:
                CheckLiterals(binary.Left);
                CheckLiterals(binary.Right);
                break;
        }
    }

    private void CheckShare(Syntax share, Syntax literal)
    {
        if (literal is Syntax.Number { Value: > 1 } number && Condition.Reference(share) is { Part: not "count" } reference
            && (reference.Part == "coverage" || measures.Plans.GetValueOrDefault(reference.Name)?.Kind is "share" or "concordance" or "similarity"))
            faults.Add(new Fault(ProblemCode.Unit, number.At, "A share lies between 0 and 1.", "Write 0.5 or 50 %."));
    }

    private static Syntax.Name NameIn(Syntax.Call call) => call.Argument switch
    {
        Syntax.Call inner => NameIn(inner),
        var name => (Syntax.Name)name!,
    };
}
