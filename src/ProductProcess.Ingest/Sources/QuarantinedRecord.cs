namespace ProductProcess.Ingest.Sources;

/// <summary>A record that could not be read, set aside so that it is neither lost nor in the way.</summary>
/// <param name="Kind">item, history, comment, or the name of a dimension stream.</param>
/// <param name="RawId">The tracker's id, or what stands in for it.</param>
/// <param name="RawItemId">The item it belongs to; empty for dimensions.</param>
/// <param name="Reason">What could not be read.</param>
/// <param name="Payload">JSON without names, titles and texts; null when the tracker sent none.</param>
/// <param name="Updated">When the item last moved, UTC milliseconds; it is not read again before it moves.</param>
/// <param name="Again">The tracker failed to send it: ask for it again in the next run.</param>
internal sealed record QuarantinedRecord(
    string Kind,
    string RawId,
    string RawItemId,
    string Reason,
    string? Payload,
    long? Updated = null,
    bool Again = false);
