namespace ProductProcess.Core.Mapping;

/// <summary>Where the teams of items come from: the first way that gives one decides.</summary>
public sealed record TeamMapping
{
    public static TeamMapping Default { get; } = new();

    public IReadOnlyList<TeamWay> From { get; init; } = [TeamWay.Field, TeamWay.Project];

    public GroupNames Groups { get; init; } = new();
}
