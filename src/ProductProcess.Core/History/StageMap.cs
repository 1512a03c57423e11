using ProductProcess.Core.Work;

namespace ProductProcess.Core.History;

/// <summary>The stage of each status, by the status's code; <see cref="Stage.Unknown"/> for what nobody mapped.</summary>
public sealed class StageMap
{
    private readonly byte[] _stages;

    public StageMap(WorkLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        _stages = new byte[log.Lexicon.Count];
        foreach (var status in log.Statuses)
            _stages[log.Lexicon.Find(status.Id)] = (byte)status.Stage;

        // A status no item was ever in has no code and lands on "none".
        _stages[0] = (byte)Stage.Unknown;
    }

    public Stage this[int status] => (uint)status < (uint)_stages.Length ? (Stage)_stages[status] : Stage.Unknown;
}
