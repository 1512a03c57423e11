namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>
/// What a query costs, by what it asks for and not by what there is: a tenth of a point a property, a point an object,
/// and a connection its content as often as the page is large. What tells of the page costs once.
/// </summary>
internal static class Complexity
{
    public const int Most = 10_000;

    /// <summary>What reading the schema costs: more than any query may.</summary>
    private const double Introspection = 262_144;

    public static double Of(IEnumerable<PlannedField> fields, Func<PlannedField, PageArguments> page) => Tenths(fields, page) / 10;

    private static double Tenths(IEnumerable<PlannedField> fields, Func<PlannedField, PageArguments> page) => fields.Sum(f => Tenths(f, page));

    private static double Tenths(PlannedField field, Func<PlannedField, PageArguments> page)
    {
        if (field.IsIntrospection)
            return Introspection * 10;
        if (field.Fields is not { } fields)
            return 1;
        if (field.NodeType is null)
            return 10 + Tenths(fields, page);
        var size = page(field).Size;
        return fields.Sum(f => Tenths(f, page) * (f.Name is "nodes" or "edges" ? size : 1));
    }
}
