namespace ProductProcess.Core.Mapping;

/// <summary>Where the team of an item may come from.</summary>
public enum TeamWay : byte
{
    /// <summary>No way gave one.</summary>
    None = 0,

    /// <summary>The tracker's own team field; the team of a Linear issue.</summary>
    Field = 1,

    /// <summary>The board of the latest sprint the item is in.</summary>
    Board = 2,

    Component = 3,
    Label = 4,

    /// <summary>The team of the person it is assigned to.</summary>
    People = 5,

    /// <summary>The project stands in; always the last.</summary>
    Project = 6,
}
