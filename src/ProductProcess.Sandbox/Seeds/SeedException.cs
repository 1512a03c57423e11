namespace ProductProcess.Sandbox.Seeds;

/// <summary>A seed cannot be used. Everything that is wrong with it is said at once.</summary>
public sealed class SeedException : Exception
{
    public SeedException(IReadOnlyList<SeedProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    public SeedException(string message)
        : base(message) => Problems = [];

    public IReadOnlyList<SeedProblem> Problems { get; }
}
