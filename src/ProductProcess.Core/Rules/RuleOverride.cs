namespace ProductProcess.Core.Rules;

/// <summary>What a scope reads otherwise than the file of a rule says; null for what stays.</summary>
public sealed record RuleOverride
{
    /// <summary>Why. Printed in both editions.</summary>
    public string Reason { get; init; } = "";

    public string? NoticedWhen { get; init; }

    public string? HintWhen { get; init; }

    /// <summary>Such as "26 weeks".</summary>
    public string? Window { get; init; }

    public int? PeopleFloor { get; init; }

    /// <summary>Fewest rows, by measure.</summary>
    public IReadOnlyDictionary<string, int> AtLeast { get; init; } = new Dictionary<string, int>();
}
