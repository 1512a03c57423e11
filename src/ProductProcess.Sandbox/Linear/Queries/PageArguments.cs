namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Which page of a connection is asked for.</summary>
internal sealed record PageArguments
{
    public const int Usual = 50;
    public const int Largest = 250;

    public required int Size { get; init; }

    /// <summary>The last ones before a place, rather than the first ones after one.</summary>
    public required bool Backward { get; init; }

    public required NodeCursor? After { get; init; }

    public required NodeCursor? Before { get; init; }

    public required bool WithArchived { get; init; }

    public required bool ByUpdate { get; init; }

    public required IDictionary<string, object?>? Filter { get; init; }

    /// <exception cref="LinearRefusal">The page cannot be had.</exception>
    public static PageArguments Read(FieldArguments arguments, string field)
    {
        var (first, last) = (arguments.Number("first"), arguments.Number("last"));
        if (first is not null && last is not null)
            throw LinearRefusal.BadArgument("first and last cannot be combined.");
        var size = first ?? last ?? Usual;
        if (size is < 1 or > Largest)
            throw LinearRefusal.BadPageSize(first is null ? "last" : "first", field);
        return new PageArguments
        {
            Size = size,
            Backward = last is not null,
            After = arguments.Text("after") is { } after ? NodeCursor.Read(after) : null,
            Before = arguments.Text("before") is { } before ? NodeCursor.Read(before) : null,
            WithArchived = arguments.YesNo("includeArchived"),
            ByUpdate = arguments.Text("orderBy") == "updatedAt",
            Filter = arguments.Object("filter"),
        };
    }
}
