namespace ProductProcess.Ingest.Store;

/// <summary>How far a briefing is.</summary>
public enum BriefingState
{
    /// <summary>Under way, or interrupted: it may be begun again.</summary>
    Begun,

    /// <summary>Its facts file is written; it is not made again.</summary>
    Finished,
}
