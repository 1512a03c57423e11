namespace ProductProcess.Ingest.Sources;

/// <summary>An item that may have moved. <paramref name="Updated"/> is -1 where the sweep does not tell.</summary>
internal readonly record struct SweptItem(string RawId, long Updated = -1);
