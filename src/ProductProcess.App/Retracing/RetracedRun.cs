using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Retracing;

/// <summary>The records behind a facts file, as they were at its data cut-off.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Rules">The rules as the scope uses them today.</param>
/// <param name="Frames">Made again from the store.</param>
/// <param name="Doubts">Why figures made again may differ from those of the facts, in plain sentences.</param>
internal sealed record RetracedRun(Facts Facts, RuleSet Rules, WorkFrames Frames, IReadOnlyList<string> Doubts)
{
    /// <summary>What rules were told beside their data.</summary>
    public RuleRunOptions Options { get; } = new()
    {
        Events = Facts.Events,
        ScopeName = Facts.Scope.Title,
        Threads = Environment.ProcessorCount,
    };
}
