namespace ProductProcess.App.Terminal;

/// <summary>For a run that nobody watches; its result goes to the log.</summary>
internal sealed class SilentSteps : IRunSteps
{
    public static SilentSteps Instance { get; } = new();

    public void Report(string step, long done, long? total, TimeSpan? left = null)
    {
    }

    public void Finish(string step, string result)
    {
    }
}
