namespace ProductProcess.App.Terminal;

/// <summary>Shows how far a run has come.</summary>
internal interface IRunDisplay
{
    /// <summary>Runs the work while showing the steps that it reports.</summary>
    Task<T> ShowAsync<T>(Func<IRunSteps, Task<T>> work);
}
