namespace ProductProcess.App.Terminal;

/// <summary>One line when a step ends, and one every few seconds while it lasts: for logs and pipes.</summary>
internal sealed class PlainDisplay(TextWriter output, TimeProvider time) : IRunDisplay, IRunSteps
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private long _last = time.GetTimestamp();

    public Task<T> ShowAsync<T>(Func<IRunSteps, Task<T>> work) => work(this);

    public void Report(string step, long done, long? total, TimeSpan? left = null)
    {
        lock (_gate)
        {
            if (time.GetElapsedTime(_last) < Pause)
                return;
            _last = time.GetTimestamp();
            output.WriteLine(StepText.Of(step, done, total, left));
        }
    }

    public void Finish(string step, string result)
    {
        lock (_gate)
        {
            output.WriteLine($"{step}: {result}");
            _last = time.GetTimestamp();
        }
    }
}
