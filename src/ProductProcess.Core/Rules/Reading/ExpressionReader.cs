using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>What readers of measures, charts and evidence share: words, problems, and the columns named so far.</summary>
internal sealed class ExpressionReader(RuleWords words, ProblemLog problems)
{
    public RuleWords Words { get; } = words;

    public ProblemLog Problems { get; } = problems;

    /// <summary>Every column that an expression named, with where.</summary>
    public List<(ColumnInfo Column, Place At)> Used { get; } = [];

    public Domain? Domain(YamlScalar? text) =>
        text is null ? null : Collect(text, (used, faults) => DomainParser.Parse(text.Value, Words, used, faults));

    /// <summary>A yes/no expression over the rows of a frame.</summary>
    public Syntax? Condition(YamlScalar? text, string frame) => Rows(text, frame, (checker, syntax) =>
    {
        checker.CheckCondition(syntax);
        return TypeAndUnit.YesNo;
    }).Syntax;

    /// <summary>A number or length of time over the rows of a frame, with its type.</summary>
    public (Syntax? Syntax, TypeAndUnit Type) Quantity(YamlScalar? text, string frame) =>
        Rows(text, frame, (checker, syntax) => checker.CheckQuantity(syntax));

    /// <summary>Reads an expression that needs types of its own, and reports what is wrong with it.</summary>
    public T? Read<T>(YamlScalar text, Func<List<Fault>, T?> read)
        where T : class => Collect(text, (_, faults) => read(faults));

    public void Report(YamlScalar text, Fault fault) =>
        Problems.Error(fault.Code, text.PlaceOf(fault.At), fault.Message, fault.Suggestion);

    private (Syntax? Syntax, TypeAndUnit Type) Rows(YamlScalar? text, string frame, Func<TypeChecker, Syntax, TypeAndUnit?> check)
    {
        var type = TypeAndUnit.Ratio;
        if (text is null)
            return (null, type);
        var syntax = Collect(text, (used, faults) =>
        {
            var (parsed, fault) = ExpressionParser.Parse(text.Value);
            if (parsed is null)
            {
                faults.Add(fault!);
                return null;
            }

            type = check(new RowTypes(frame, Words, used, faults).Checker, parsed) ?? type;
            return faults.Count == 0 ? parsed : null;
        });
        return (syntax, type);
    }

    private T? Collect<T>(YamlScalar text, Func<List<ColumnInfo>, List<Fault>, T?> read)
        where T : class
    {
        var (used, faults) = (new List<ColumnInfo>(), new List<Fault>());
        var result = read(used, faults);
        foreach (var fault in faults)
            Report(text, fault);
        Used.AddRange(used.Select(column => (column, text.At)));
        return faults.Count == 0 ? result : null;
    }
}
