namespace ProductProcess.Sandbox.Serving;

/// <summary>The instant as of which a simulated workspace is shown; it can be moved while requests are answered.</summary>
internal interface IPresent
{
    DateTimeOffset AsOf { get; set; }
}
