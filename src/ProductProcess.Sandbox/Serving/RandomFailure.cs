namespace ProductProcess.Sandbox.Serving;

/// <summary>How a request fails by chance.</summary>
internal enum RandomFailure
{
    None = 0,
    TooMany = 1,
    Unavailable = 2,
    Cut = 3,
    Truncated = 4,
}
