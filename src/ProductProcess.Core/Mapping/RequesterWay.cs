namespace ProductProcess.Core.Mapping;

/// <summary>Where the group that asked for an item may come from.</summary>
public enum RequesterWay : byte
{
    /// <summary>No way gave one; the reporter stands alone.</summary>
    None = 0,

    /// <summary>What the tracker records: an organisation, a request group.</summary>
    Field = 1,

    Component = 2,
    Label = 3,

    /// <summary>The group of the reporter.</summary>
    People = 4,

    /// <summary>The team whose items the reporter is assigned to most often.</summary>
    ReporterTeam = 5,
}
