namespace ProductProcess.Ingest.Sources;

/// <summary>One record does not say what it has to say. It is quarantined; its page goes on.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
