using System.Globalization;
using System.Net;

namespace ProductProcess.Ingest.Sources.Failures;

/// <summary>
/// A source could not be read. The type says what the caller does next: change the settings, wait until an instant,
/// run again later, or report. What was stored before stays stored.
/// </summary>
public abstract class TrackerException(string source, string stream, string what, string next, Exception? inner)
    : Exception(what, inner)
{
    /// <summary>The source's name.</summary>
    public string SourceName { get; } = source;

    /// <summary>What was being read, for example <c>items</c>.</summary>
    public string Stream { get; } = stream;

    /// <summary>The tracker's answer, where there was one.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>What happened, without progress and next step.</summary>
    internal string What => base.Message;

    /// <summary>What the operator does next.</summary>
    public string NextStep { get; } = next;

    /// <summary>Items read and stored before it stopped; null outside the item stream.</summary>
    public int? Done { get; internal set; }

    /// <summary>Items there are in all; null when not known.</summary>
    public int? Total { get; internal set; }

    public override string Message =>
        $"{SourceName} ({Stream}): {base.Message}{Progress} {NextStep}";

    private string Progress => (Done, Total) switch
    {
        (null, _) => "",
        ({ } done, { } total) => string.Create(CultureInfo.InvariantCulture, $" {done:N0} of {total:N0} items read and stored."),
        ({ } done, null) => string.Create(CultureInfo.InvariantCulture, $" {done:N0} items read and stored."),
    };
}
