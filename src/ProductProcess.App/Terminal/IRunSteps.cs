namespace ProductProcess.App.Terminal;

/// <summary>Takes reports from a run; safe from any thread.</summary>
internal interface IRunSteps
{
    /// <summary>
    /// A step stands at <paramref name="done"/> of <paramref name="total"/> (null: not known) and takes about
    /// <paramref name="left"/> longer (null: nobody knows).
    /// </summary>
    void Report(string step, long done, long? total, TimeSpan? left = null);

    /// <summary>A step is over; <paramref name="result"/> says in a few words what came of it.</summary>
    void Finish(string step, string result);
}
