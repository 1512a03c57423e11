namespace ProductProcess.Ingest.Sources;

/// <summary>A stored item that a complete sweep did not meet, and the project it was last seen in (raw ids).</summary>
internal readonly record struct AbsentItem(string RawId, string RawProjectId);
