using YamlDotNet.Core;

namespace ProductProcess.Sandbox.Seeds;

/// <summary>Collects what is wrong with one file, so that all of it can be said at once.</summary>
internal sealed class SeedProblems(string file)
{
    private readonly List<SeedProblem> _problems = [];

    public int Count => _problems.Count;

    public void Add(Mark at, string message) => _problems.Add(new SeedProblem(file, at.Line, at.Column, message));

    /// <exception cref="SeedException">Something is wrong.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw new SeedException([.. _problems.OrderBy(p => p.Line).ThenBy(p => p.Column)]);
    }
}
