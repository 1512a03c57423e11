using Microsoft.Extensions.Time.Testing;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A clock that stands still until it is moved, and tells when somebody begins to wait for a given time.</summary>
internal sealed class WatchedClock(DateTimeOffset now, TimeSpan watched) : FakeTimeProvider(now)
{
    private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done once somebody waits for the watched time, to the tick.</summary>
    public Task Waiting => _waiting.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime == watched)
            _waiting.TrySetResult();
        return timer;
    }
}
