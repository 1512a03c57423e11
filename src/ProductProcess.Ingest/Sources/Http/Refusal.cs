namespace ProductProcess.Ingest.Sources.Http;

/// <summary>Why an answer is no answer.</summary>
internal enum Refusal
{
    /// <summary>The token is expired or wrong; the tracker answered as to a stranger.</summary>
    NotSignedIn,

    /// <summary>A web page instead of data: a login page, a proxy, another program.</summary>
    WebPage,

    /// <summary>The tracker lives at another address.</summary>
    Moved,
}
