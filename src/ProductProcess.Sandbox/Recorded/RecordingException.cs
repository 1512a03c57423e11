namespace ProductProcess.Sandbox.Recorded;

/// <summary>A recording cannot be served. Says which file, which line, and what is wrong with it.</summary>
public sealed class RecordingException : Exception
{
    public RecordingException(string file, long? line, string what)
        : base(line is null ? $"{file}: {what}" : $"{file}:{line}: {what}")
    {
        File = file;
        Line = line;
    }

    public string File { get; }

    /// <summary>From 1; null when the file as a whole is meant.</summary>
    public long? Line { get; }
}
