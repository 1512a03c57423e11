namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>What an error says, the most severe first: one answer may bring several.</summary>
internal enum LinearFault
{
    NotSignedIn,
    Limited,
    Forbidden,
    TooMuch,
    Unavailable,
    Other,
}
