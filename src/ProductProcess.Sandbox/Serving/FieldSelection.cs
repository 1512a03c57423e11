namespace ProductProcess.Sandbox.Serving;

/// <summary>Which fields of an issue are asked for: names, <c>*all</c>, <c>*navigable</c>, and <c>-name</c> to leave one out.</summary>
internal sealed class FieldSelection
{
    /// <summary>What <c>*navigable</c> does not hold, because it may be long.</summary>
    private static readonly string[] NotNavigable = ["comment", "worklog", "attachment"];

    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _without = new(StringComparer.Ordinal);
    private readonly bool _all;
    private readonly bool _navigable;

    public FieldSelection(IReadOnlyList<string> fields)
    {
        foreach (var field in fields)
        {
            if (field == "*all")
                _all = true;
            else if (field == "*navigable")
                _navigable = true;
            else if (field.StartsWith('-'))
                _without.Add(field[1..]);
            else
                _named.Add(field);
        }

        // Only names to leave out: out of all navigable ones.
        _navigable |= !_all && _named.Count == 0 && _without.Count > 0;
    }

    /// <summary>Nothing beyond id and key: such pages hold many more issues.</summary>
    public bool IsBare => !_all && !_navigable && _named.All(n => n is "id" or "key");

    /// <summary>Nothing but the id.</summary>
    public bool IsIdOnly => IsBare && !_named.Contains("key");

    public bool Has(string field) =>
        !_without.Contains(field) && (_all || _named.Contains(field) || (_navigable && !NotNavigable.Contains(field)));
}
