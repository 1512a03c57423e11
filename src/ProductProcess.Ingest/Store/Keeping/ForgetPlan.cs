namespace ProductProcess.Ingest.Store.Keeping;

/// <summary>What forgetting somebody or something would change.</summary>
public sealed record ForgetPlan
{
    /// <summary>Accounts of the person, or of all people of a source.</summary>
    public required int Accounts { get; init; }

    /// <summary>Work items: assigned or reported by the person, or all of a source.</summary>
    public required long Items { get; init; }

    public required long HistoryEntries { get; init; }

    public required long Changes { get; init; }

    public required long Comments { get; init; }

    /// <summary>Records that could not be read and were set aside.</summary>
    public required long SetAside { get; init; }
}
