namespace ProductProcess.Sandbox.Seeds;

/// <summary>One thing that is wrong with a seed file, and where.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record SeedProblem(string File, long Line, long Column, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
