using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ effective: asked_by, of: leaves where started and ad_hoc, at_least: 20 }</c></summary>
internal sealed class EffectiveKind : IMeasureKind
{
    public string Id => "effective";

    public MeasurePlan? Read(MeasureEntry entry)
    {
        var column = entry.Fields.Word(Id);
        if (entry.Of() is not { } of || column is null)
            return null;
        var name = entry.Expressions.Read(column, faults =>
        {
            var used = new List<ColumnInfo>();
            var type = new RowTypes(of.Frame, entry.Expressions.Words, used, faults).Column(new Syntax.Name(0, column.Value.Trim()));
            if (type is { Kind: not ColumnKind.Text })
                faults.Add(new Fault(ProblemCode.Type, 0, $"'effective' counts different texts; {column.Value} is {type.Value.Words}.", "Name a column of texts."));
            entry.Expressions.Used.AddRange(used.Select(info => (info, column.At)));
            return column.Value.Trim();
        });
        return name is null ? null : new EffectivePlan(of, name)
        {
            Name = entry.Name.Value,
            AtLeast = entry.AtLeast,
            Says = entry.Says($"effective number of {name}, of {of.Text}"),
        };
    }
}
