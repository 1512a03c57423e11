namespace ProductProcess.Core.Rules.Measuring;

/// <summary><c>{ effective: asked_by, of: leaves where started and ad_hoc, at_least: 20 }</c></summary>
internal sealed class EffectiveKind : IMeasureKind
{
    public string Id => "effective";

    public MeasurePlan? Read(MeasureEntry entry) =>
        entry.Of() is { } of && entry.Expressions.TextColumn(entry.Fields.Word(Id), of.Frame, Id) is { } column
            ? new EffectivePlan(of, column) { Says = $"effective number of {column}, of {of.Text}" }
            : null;
}
