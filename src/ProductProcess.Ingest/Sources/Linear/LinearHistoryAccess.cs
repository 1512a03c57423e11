namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>
/// Whether histories can be had at all, as far as a run has found out: where none is ever answered, asking for them issue by issue
/// would only use up the budget.
/// </summary>
internal sealed class LinearHistoryAccess
{
    /// <summary>Questions that were refused for their histories, before any was answered.</summary>
    private const int MostRefusals = 5;

    private int _refused;
    private volatile bool _answered;

    public bool IsGone => !_answered && Volatile.Read(ref _refused) >= MostRefusals;

    public void Answered() => _answered = true;

    public void Refused() => Interlocked.Increment(ref _refused);
}
