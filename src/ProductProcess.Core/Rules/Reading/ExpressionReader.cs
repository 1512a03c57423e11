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
    public Expression? Condition(YamlScalar? text, string frame) => Rows(text, frame, (checker, syntax) =>
    {
        checker.CheckCondition(syntax);
        return TypeAndUnit.YesNo;
    });

    /// <summary>A number or length of time over the rows of a frame, with its type.</summary>
    public Expression? Quantity(YamlScalar? text, string frame) =>
        Rows(text, frame, (checker, syntax) => checker.CheckQuantity(syntax));

    /// <summary>The name of a column of texts.</summary>
    /// <param name="text">What stands in the file.</param>
    /// <param name="frame">Whose column it is.</param>
    /// <param name="asker">The key that asks for it, for messages.</param>
    public string? TextColumn(YamlScalar? text, string frame, string asker) => Column(text, frame, type =>
        type.Kind == ColumnKind.Text ? null : $"'{asker}' asks for a column of texts; '{text!.Value.Trim()}' is {type.Words}.")?.Id;

    /// <summary>A column by its name alone; <paramref name="refuse"/> says why one of this type will not do.</summary>
    public ColumnInfo? Column(YamlScalar? text, string frame, Func<TypeAndUnit, string?> refuse) => text is null ? null : Collect(text, (used, faults) =>
    {
        var type = new RowTypes(frame, Words, used, faults).Column(new Syntax.Name(0, text.Value.Trim()));
        if (type is { } known && refuse(known) is { } message)
            faults.Add(new Fault(ProblemCode.Type, 0, message, "Name another column."));
        return used.FirstOrDefault();
    });

    /// <summary>Reads an expression that needs types of its own, and reports what is wrong with it.</summary>
    public T? Read<T>(YamlScalar text, Func<List<Fault>, T?> read)
        where T : class => Collect(text, (_, faults) => read(faults));

    public void Report(YamlScalar text, Fault fault) =>
        Problems.Error(fault.Code, text.PlaceOf(fault.At), fault.Message, fault.Suggestion);

    private Expression? Rows(YamlScalar? text, string frame, Func<TypeChecker, Syntax, TypeAndUnit?> check) =>
        text is null ? null : Collect(text, (used, faults) =>
        {
            var (parsed, fault) = ExpressionParser.Parse(text.Value);
            if (parsed is null)
            {
                faults.Add(fault!);
                return null;
            }

            var type = check(new RowTypes(frame, Words, used, faults).Checker, parsed);
            return type is { } known && faults.Count == 0 ? new Expression(parsed, known, text.Value.Trim()) : null;
        });

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
