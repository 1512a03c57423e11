namespace ProductProcess.Core.Mapping;

/// <summary>Which group asked for an item: the first way that gives one decides.</summary>
public sealed record RequesterMapping
{
    public static RequesterMapping Default { get; } = new();

    public IReadOnlyList<RequesterWay> From { get; init; } = [RequesterWay.Field];

    public GroupNames Groups { get; init; } = new();
}
