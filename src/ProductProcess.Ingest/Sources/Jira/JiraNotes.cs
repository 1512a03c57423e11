using Microsoft.Extensions.Logging;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>What a run notices and goes on from; told once each, in the log and to whoever asks afterwards.</summary>
internal sealed partial class JiraNotes(string source, ILogger logger)
{
    private readonly Lock _lock = new();
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_lock)
                return [.. _all];
        }
    }

    public void Add(string note)
    {
        lock (_lock)
        {
            if (_all.Contains(note, StringComparer.Ordinal))
                return;
            _all.Add(note);
        }

        Noticed(source, note);
    }

    [LoggerMessage(1, LogLevel.Warning, "{Source}: {Note}")]
    private partial void Noticed(string source, string note);
}
