using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules;

/// <summary>What a run of rules may be told beside its data.</summary>
public sealed record RuleRunOptions
{
    /// <summary>Who finished how much of a larger effort; without it the coach's matrix stays empty.</summary>
    public DoersOf? Doers { get; init; }

    /// <summary>Decides the order of pseudonyms. Take another one for each run.</summary>
    public int PseudonymSeed { get; init; }

    /// <summary>What people call the scope: the subject of findings about several teams together. Its id where empty.</summary>
    public string ScopeName { get; init; } = "";

    /// <summary>After what figures may shift for a while; each rule says whether it takes notice.</summary>
    public IReadOnlyList<ContextEvent> Events { get; init; } = [];

    /// <summary>Threads that measure; the findings are the same with any number.</summary>
    public int Threads { get; init; } = 1;
}
