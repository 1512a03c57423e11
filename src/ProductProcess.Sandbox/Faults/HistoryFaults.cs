namespace ProductProcess.Sandbox.Faults;

/// <summary>What goes wrong in Jira's histories.</summary>
public sealed class HistoryFaults
{
    /// <summary>Histories inside issues hold no more entries; their total tells of all of them.</summary>
    public int? EmbeddedHold { get; set; }

    /// <summary>Cloud: the endpoints for histories know of no entry; issues do.</summary>
    public bool AloneEmpty { get; set; }

    /// <summary>Cloud: bulk pages hold no more entries, so that an issue's lie on several of them.</summary>
    public int? BulkPageHolds { get; set; }

    /// <summary>Cloud: how bulk pages write instants.</summary>
    public InstantForm BulkInstants { get; set; } = InstantForm.Milliseconds;

    /// <summary>Entries do not tell who made them.</summary>
    public bool WithoutAuthors { get; set; }
}
