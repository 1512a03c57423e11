namespace ProductProcess.Sandbox.Serving;

/// <summary>Where a site turned out to live, known once it listens. Without a slash at the end.</summary>
internal sealed class SiteAddress
{
    public string Base { get; set; } = "";

    /// <summary>The part of it after the host, with a slash in front; empty when there is none.</summary>
    public string Path { get; init; } = "";
}
