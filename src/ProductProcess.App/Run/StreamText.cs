using System.Globalization;
using ProductProcess.Ingest.Sync;

namespace ProductProcess.App.Run;

/// <summary>What came of a stream, in one line.</summary>
internal static class StreamText
{
    public static string Say(StreamResult stream) => stream switch
    {
        { Skipped: { } why } => $"skipped: {why}",
        { Census: { } census } => $"{Say(census)}{Cost(stream)}",
        _ => Text($"asked {stream.Asked:N0}, returned {stream.Returned:N0}, new {stream.New:N0}, changed {stream.Changed:N0}, unchanged {stream.Unchanged:N0}, ")
            + Text($"set aside {stream.Quarantined:N0}{Cost(stream)}"),
    };

    private static string Say(CensusCounts census) => census.Implausible is { } why
        ? $"concluded nothing: {why}"
        : Text($"seen {census.Seen:N0}, deleted {census.Deleted:N0}, archived {census.Archived:N0}, out of sight {census.AccessLost:N0}, ")
            + Text($"unexplained {census.Unknown:N0}, there again {census.Reappeared:N0}, found {census.Found:N0}")
            + (census.LostFrom.Count == 0 ? "" : $", no longer visible: {string.Join(", ", census.LostFrom)}");

    private static string Cost(StreamResult stream) => Text($", requests {stream.Requests:N0}")
        + (stream.Points > 0 ? Text($", points {stream.Points:N0}") : "")
        + (stream.Waited < TimeSpan.FromSeconds(1) ? "" : Text($", waited {stream.Waited.TotalSeconds:N0} s"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
